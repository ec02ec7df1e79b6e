listen = None
try:
    from .logging.config import listen
except ImportError:
    pass
if listen is not None:
    listen(9999)
