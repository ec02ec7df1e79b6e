from functools import reduce
import logging
import logging.config

path = "config.listen"
start = reduce(getattr, path.split("."), logging)
start(9030)
