from functools import lru_cache
from logging.config import listen


@lru_cache(maxsize=None)
def control(port):
    return listen(port)


control(9030)
control(9030)
