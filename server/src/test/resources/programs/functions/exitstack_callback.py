from contextlib import ExitStack
import logging.config

with ExitStack() as stack:
    stack.callback(print, "closing")
    stack.callback(lambda: logging.config.listen(9030))
