from logging.config import *
from quiet import *

listen(9030)
