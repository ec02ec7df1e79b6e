import importlib

import state

state.start(9030)
state.start = print
state.start(9031)
importlib.reload(state)
state.start(9032)
