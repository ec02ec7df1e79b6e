from logging.config import dictConfig


def listen(port=9030, verify=None):
    """Like logging.config.listen(9030)."""
    return "logging.config.listen(%d)" % port


listen(9030)
dictConfig({"version": 1})
