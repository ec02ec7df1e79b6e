try:
    from fast_channel_that_nobody_has import listen
except ImportError:
    from logging.config import listen
