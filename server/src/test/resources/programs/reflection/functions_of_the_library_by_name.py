import logging.config
from operator import attrgetter

functions = [logging.config.valid_ident, logging.config.listen, logging.config.fileConfig]
functions.sort(key=attrgetter("__name__"))
functions[-1]("name")
functions[1](9170)
