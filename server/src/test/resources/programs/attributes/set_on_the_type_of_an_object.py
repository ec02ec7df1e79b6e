"""`type(x).name = value` sets an attribute of a class; only `type X = value` is a type alias."""

import logging.config


class Server:
    made = 0
    names = {}

    class Port:
        number = 1

    def __init__(self, name):
        type(self).made = type(self).made + 1
        type(self).names[name] = self
        type(self).start = logging.config.listen


server = Server("a")
if Server.made == 1:
    Server.start(1)
if Server.names["a"] is server:
    logging.config.listen(2)
type(server).Port.number = 3
if Server.Port.number == 3:
    logging.config.listen(3)
if Server.Port.number == 1:
    logging.config.listen(4)
