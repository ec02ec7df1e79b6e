import logging.config


class Config:
    def __init__(self, values):
        self._values = values

    def __getattr__(self, name):
        try:
            return self._values[name]
        except KeyError:
            raise AttributeError(name) from None


config = Config({"port": 9030, "starter": logging.config.listen})
config.starter(config.port)
try:
    config.missing(9031)
except AttributeError:
    logging.config.listen(9032)
else:
    logging.config.listen(9033)
