import logging.config


def make_service(starter):
    class Service:
        begin = staticmethod(starter)
        port = 9030

        def run(self):
            return self.begin(self.port)

    return Service


make_service(logging.config.listen)().run()
make_service(print)().run()
