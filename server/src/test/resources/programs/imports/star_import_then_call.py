from logging.config import *

listen(9030)
logging.config.listen(9031)
