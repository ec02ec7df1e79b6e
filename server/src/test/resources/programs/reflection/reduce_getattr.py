from functools import reduce
import logging.config

target = reduce(getattr, "config.listen".split("."), logging)
target(9030)
