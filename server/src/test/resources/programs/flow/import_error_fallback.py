try:
    from logging.config import listen_secure as listen
except ImportError:
    from logging.config import listen

listen(9030)
