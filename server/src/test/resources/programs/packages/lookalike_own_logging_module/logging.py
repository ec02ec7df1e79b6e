class config:
    @staticmethod
    def listen(port):
        return port
