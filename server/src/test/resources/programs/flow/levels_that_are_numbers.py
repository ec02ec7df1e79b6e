import enum
import logging.config
import sys


class Level(enum.IntEnum):
    LOW = 1
    HIGH = 2


class Mode(str, enum.Enum):
    REMOTE = "remote"
    LOCAL = "local"


STARTERS = {"remote": logging.config.listen, "local": print}

if Level.HIGH > Level.LOW:
    logging.config.listen(9001)
if Level.LOW == 2:
    logging.config.listen(9002)
STARTERS[Mode.REMOTE](9003)
STARTERS[Mode.LOCAL](9004)
if Mode("remote") == "remote":
    logging.config.listen(9005)
if sys.hexversion < 0x03000000:
    logging.config.listen(9006)
