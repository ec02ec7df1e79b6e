from logging.config import listen
from os.path import join as listen

listen("a", "b")
