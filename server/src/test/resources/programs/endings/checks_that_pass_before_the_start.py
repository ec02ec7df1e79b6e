import logging.config

LIMITS = {"ports": 4, "workers": 2}


def require(name, least):
    if LIMITS.get(name, 0) < least:
        raise RuntimeError(f"too few {name}")


require("ports", 2)
require("workers", 2)
logging.config.listen(9030)

try:
    require("workers", 3)
    logging.config.listen(9031)
except RuntimeError:
    logging.config.listen(9032)

require("sockets", 1)
logging.config.listen(9033)
