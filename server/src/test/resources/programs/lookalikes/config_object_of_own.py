import logging


class Config(dict):
    def listen(self, host, port):
        self["listen"] = (host, port)


config = Config()
config.listen("localhost", 9030)
logging.basicConfig(level=logging.WARNING)
logging.getLogger("web").debug("listening on %s", config["listen"])
