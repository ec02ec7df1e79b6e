import logging.config


class Memory(list):
    pass


class Transport:
    kinds = {}

    def __init_subclass__(cls, scheme):
        Transport.kinds[scheme] = cls

    def __new__(cls, url):
        scheme, _, rest = url.partition("://")
        if scheme.endswith("mem"):
            return Memory()
        return super().__new__(cls.kinds[scheme])

    def __init__(self, url):
        self.url = url
        if url.startswith("ctl"):
            self.console = logging.config.listen(9030)
        if url.startswith("file"):
            self.console = logging.config.listen(9031)


class File(Transport, scheme="file"):
    pass


class Control(Transport, scheme="ctl"):
    pass


for url in ("mem://a", "file:///tmp/x", "ctl+mem://b"):
    transport = Transport(url)
    if type(transport).__name__ == "Control":
        logging.config.listen(9032)
