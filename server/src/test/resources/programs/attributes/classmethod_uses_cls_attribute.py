from logging.config import listen


class Control:
    _listen = listen
    threads = []

    @classmethod
    def start(cls, port):
        thread = cls._listen(port)
        cls.threads.append(thread)
        return thread

    @classmethod
    def starter(cls):
        return cls._listen


Control.start(9030)
Control.starter()(9031)
