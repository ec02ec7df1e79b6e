from kit.everything import *

start(9030)
