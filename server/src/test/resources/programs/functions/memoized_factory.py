from functools import lru_cache
import logging.config


@lru_cache(maxsize=None)
def opener(kind):
    return {"log": logging.config.listen, "null": print}[kind]


opener("log")(9030)
opener("null")("nothing")
