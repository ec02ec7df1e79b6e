from logging.config import listen


def remote(cls):
    cls.listen = staticmethod(listen)
    return cls


@remote
class Service:
    port = 9030


class Plain:
    @staticmethod
    def listen(port):
        return port


Service.listen(Service.port)
Plain.listen(9031)
