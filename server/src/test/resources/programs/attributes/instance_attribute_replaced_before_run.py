from logging.config import listen


class Service:
    def __init__(self):
        self.start = listen

    def disable(self):
        self.start = lambda port: None

    def run(self, port):
        return self.start(port)


service = Service()
service.disable()
service.run(9030)
