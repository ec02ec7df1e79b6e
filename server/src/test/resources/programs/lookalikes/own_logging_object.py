class Config:
    def listen(self, port):
        return port


class logging:
    config = Config()


logging.config.listen(9030)
