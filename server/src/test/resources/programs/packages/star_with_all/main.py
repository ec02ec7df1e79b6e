from helpers import *

start(9030)
try:
    listen(9031)
except NameError:
    pass
