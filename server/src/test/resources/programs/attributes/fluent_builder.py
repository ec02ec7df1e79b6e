import logging.config


class ServerBuilder:
    def __init__(self):
        self._port = 0
        self._hook = None

    def port(self, port):
        self._port = port
        return self

    def hook(self, hook):
        self._hook = hook
        return self

    def build(self):
        return self._hook(self._port)


ServerBuilder().port(9030).hook(logging.config.listen).build()
ServerBuilder().port(9031).hook(print).build()
