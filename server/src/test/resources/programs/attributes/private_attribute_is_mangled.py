from logging.config import listen


class Server:
    __start = staticmethod(listen)

    def run(self):
        return self.__start(9030)


class Quiet(Server):
    __start = staticmethod(print)

    def run_quiet(self):
        return self.__start(9031)


Server().run()
Quiet().run_quiet()
