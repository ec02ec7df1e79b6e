import enum
import logging.config


class Mode(enum.Enum):
    LOCAL = "local"
    REMOTE = "remote"


STARTERS = {Mode.LOCAL: print, Mode.REMOTE: logging.config.listen}


def start(mode):
    STARTERS[mode](9030)


start(Mode("remote"))
start(Mode.LOCAL)
