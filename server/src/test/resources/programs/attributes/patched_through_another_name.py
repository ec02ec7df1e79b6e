import logging
import logging.config as lc
from logging.config import listen

lc.listen = lambda port, verify=None: None
logging.config.listen(9030)
lc.listen(9031)
listen(9032)
lc.listen = listen
