from logging.config import listen


class Builder:
    def __init__(self):
        self._port = 0
        self._starter = print

    def port(self, value):
        self._port = value
        return self

    def remote(self):
        self._starter = listen
        return self

    def build(self):
        return self._starter(self._port)


Builder().port(9030).remote().build()
