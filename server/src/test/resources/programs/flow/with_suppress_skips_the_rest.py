from contextlib import suppress
from logging.config import listen

with suppress(KeyError):
    {}["port"]
    listen(9030)

with suppress(KeyError):
    listen(9031)
