from logging.config import listen

from local import start

STARTERS = {"remote": listen, "local": start}
