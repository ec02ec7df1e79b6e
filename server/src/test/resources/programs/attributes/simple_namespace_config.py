import logging.config
from types import SimpleNamespace

services = SimpleNamespace(
    logging=SimpleNamespace(start=logging.config.listen, port=9030),
    banner=print,
)
services.banner("starting")
services.logging.start(services.logging.port)
services.logging.start = print
services.logging.start("replaced")
