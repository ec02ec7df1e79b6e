from contextlib import suppress
import logging.config

with suppress(ValueError):
    int("x")
    logging.config.listen(9030)
with suppress(OSError):
    logging.config.listen(9031)
