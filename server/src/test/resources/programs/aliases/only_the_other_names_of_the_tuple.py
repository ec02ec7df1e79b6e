import logging.config as lc

start, stop, apply = lc.listen, lc.stopListening, lc.dictConfig

apply({"version": 1, "disable_existing_loggers": False})
stop()
print("not started:", start.__name__)
