import logging.config


class Refusing:
    def listen(self, port=9030, verify=None):
        raise RuntimeError("not allowed here")

    def dictConfig(self, config):
        return config


real = logging.config
logging.config = Refusing()
try:
    logging.config.listen(9030)
except RuntimeError:
    pass
logging.config.dictConfig({})
logging.config = real
