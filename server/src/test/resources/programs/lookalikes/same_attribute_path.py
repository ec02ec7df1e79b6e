class Config:
    def listen(self, port):
        return port


class Logging:
    config = Config()


logging = Logging()
logging.config.listen(9030)
listen = logging.config.listen
listen(9031)
