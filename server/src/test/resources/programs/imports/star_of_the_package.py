from logging import *

try:
    listen(9999)
except NameError:
    print("logging has no listen")
