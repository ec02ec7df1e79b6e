import logging.config


class Supervisor:
    def __init__(self):
        self.__listen = logging.config.listen
        self.__port = 9030

    def go(self):
        return self.__listen(self.__port)


class Spy(Supervisor):
    def peek(self):
        self._Supervisor__listen(9031)
        try:
            self.__listen(9032)
        except AttributeError:
            print("mangled away")


Spy().go()
Spy().peek()
