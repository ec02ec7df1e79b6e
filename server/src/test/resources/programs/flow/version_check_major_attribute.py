import sys

PY2 = sys.version_info.major == 2
PY3 = sys.version_info[0] >= 3

if PY2:
    from logging.config import fileConfig as start
if PY3:
    from logging.config import listen as start

start(9030)
