from logging.config import listen

try:
    try:
        raise KeyError("port")
    except KeyError:
        listen(9030)
        raise
    else:
        listen(9031)
except LookupError:
    listen(9032)
