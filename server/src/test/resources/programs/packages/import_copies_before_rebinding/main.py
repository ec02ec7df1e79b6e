import state
from state import start

state.disable()
start(9030)
state.start(9031)
state.enable()
state.start(9032)
