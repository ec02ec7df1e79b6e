import logging.config


def with_listener(cls):
    def listen(self):
        return logging.config.listen(self.port)

    cls.listen = listen
    return cls


@with_listener
class Site:
    port = 9030


Site().listen()
