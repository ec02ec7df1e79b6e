start = lambda port: listen(port)

from logging.config import stopListening as listen

try:
    start(9030)
except TypeError:
    pass

from logging.config import listen

start(9031)
