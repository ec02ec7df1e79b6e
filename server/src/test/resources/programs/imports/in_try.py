try:
    from logging.config import listen
except ImportError:
    listen = None

if listen:
    listen(9999)
