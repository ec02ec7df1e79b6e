import logging.config as lc

start = lc.listen
del lc
try:
    lc.listen(9030)
except NameError:
    start(9031)
