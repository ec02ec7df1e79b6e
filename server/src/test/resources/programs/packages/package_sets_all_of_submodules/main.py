from kit import *

net.open(9030)
