class Service:
    opener = None

    def __init__(self, port):
        self.port = port

    def start(self):
        return self.opener(self.port)
