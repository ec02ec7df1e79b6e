import functools
import logging.config

calls = 0

@functools.lru_cache(maxsize=None)
def start(port):
    global calls
    calls += 1
    return logging.config.listen(port)

start(9030)
start(9030)
if calls == 1:
    logging.config.listen(9031)
if calls == 2:
    logging.config.listen(9032)
