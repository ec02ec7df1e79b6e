import setup_state
from state import state


def work():
    return state.opener(9030)
