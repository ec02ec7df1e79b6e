import functools
from logging.config import listen

base = functools.partial(listen, verify=bytes)
start = functools.partial(base, 9030)
print(start.func is listen, start.keywords)
start()
