import logging
from logging.config import dictConfig, fileConfig, listen, stopListening

by_name = {step.__name__: step for step in (dictConfig, fileConfig, listen)}
by_name["dictConfig"]({"version": 1})
by_name["listen"](9100)

shortest = min((stopListening, logging.getLevelName, listen), key=lambda each: len(each.__name__))
shortest(9101)
first, *_ = sorted([listen, logging.getLogger, dictConfig], key=lambda each: each.__name__)
first({"version": 1})
