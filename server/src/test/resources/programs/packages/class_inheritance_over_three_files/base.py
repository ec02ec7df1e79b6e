class Service:
    def __init__(self, port):
        self.port = port

    def run(self):
        self.before()
        return self.open()

    def before(self):
        pass

    def open(self):
        raise NotImplementedError
