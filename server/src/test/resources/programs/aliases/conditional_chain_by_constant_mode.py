"""Half way through moving the modes into their own modules."""
from logging import config as logconf

MODE = "remote"

starter = (
    print if MODE == "local"
    else logconf.listen if MODE == "remote"
    else None
)
starter(9030)

other = print if MODE != "local" else logconf.listen
other(9031)
