import logging.config

start = logging.config.listen
start(1)
del start
try:
    start(2)
except NameError:
    pass
