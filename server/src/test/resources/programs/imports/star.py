from logging.config import *

listen(9999)
logging.config.listen(9998)
