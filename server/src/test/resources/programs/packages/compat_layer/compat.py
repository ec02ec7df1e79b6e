try:
    from logging_extras_that_is_missing import listen
except ImportError:
    from logging.config import listen
