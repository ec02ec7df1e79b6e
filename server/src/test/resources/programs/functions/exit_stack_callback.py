from contextlib import ExitStack
import logging.config


def restart():
    logging.config.listen(9030)


with ExitStack() as stack:
    stack.callback(logging.config.stopListening)
    stack.callback(restart)
