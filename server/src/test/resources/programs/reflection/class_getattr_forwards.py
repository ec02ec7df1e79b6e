import logging.config


class Proxy:
    def __init__(self, wrapped):
        self._wrapped = wrapped

    def __getattr__(self, name):
        return getattr(self._wrapped, name)


proxy = Proxy(logging.config)
proxy.listen(9030)
proxy.stopListening()
