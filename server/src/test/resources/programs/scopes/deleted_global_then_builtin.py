from logging.config import listen as open

open(9030)
del open
try:
    open("/nonexistent/path")
except OSError:
    pass
