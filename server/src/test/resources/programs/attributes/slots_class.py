from logging import config


class Starter:
    __slots__ = ("call", "port")

    def __init__(self, call, port=9030):
        self.call = call
        self.port = port

    def __call__(self):
        return self.call(self.port)


start = Starter(config.listen)
start()
shout = Starter(print, "hello")
shout()
