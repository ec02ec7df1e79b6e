from helpers import *

listen(9030)
start(9031)
try:
    _hidden(9032)
except NameError:
    pass
