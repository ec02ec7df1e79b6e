import logging.config


class Retry(Exception):
    """Tells what to do next."""


try:
    raise Retry(logging.config.listen)
except Retry as retry:
    retry.args[0](9001)

try:
    raise ValueError("no", print)
except ValueError as error:
    error.args[1](9002)
