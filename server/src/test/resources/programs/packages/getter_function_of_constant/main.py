import logging.config

from names import function_name

getattr(logging.config, function_name())(9030)
