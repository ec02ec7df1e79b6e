from logging.config import listen

listen(1)
listen = print
listen(2)
from logging.config import listen
listen(3)
