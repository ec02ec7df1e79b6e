from . import listen as _module
from logging.config import listen
