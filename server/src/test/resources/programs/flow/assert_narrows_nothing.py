from logging.config import listen

start = None
for candidate in (print, listen):
    start = candidate

assert start is not None, "nothing to start"
assert callable(start)
start(9030)
