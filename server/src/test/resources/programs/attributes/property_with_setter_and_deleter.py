import logging.config


class Endpoint:
    __slots__ = ("_port", "_opener")

    def __init__(self, port):
        self._port = port
        self._opener = None

    @property
    def opener(self):
        return self._opener or logging.config.listen

    @opener.setter
    def opener(self, value):
        self._opener = value

    @opener.deleter
    def opener(self):
        self._opener = None

    def open(self):
        return self.opener(self._port)


e = Endpoint(9030)
e.open()
e.opener = print
e.open()
del e.opener
e.open()
