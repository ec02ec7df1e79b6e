from logging.config import listen


class Silent:
    def start(self, port):
        return None


class Loud:
    def start(self, port):
        return listen(port)


class A(Silent, Loud):
    pass


class B(Loud, Silent):
    pass


A().start(9030)
B().start(9031)
