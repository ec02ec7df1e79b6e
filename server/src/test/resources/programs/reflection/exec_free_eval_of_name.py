import logging.config
import inspect

members = dict(inspect.getmembers(logging.config, inspect.isfunction))
members["listen"](9030)
