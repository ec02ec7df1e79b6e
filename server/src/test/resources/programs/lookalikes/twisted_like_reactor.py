class Reactor:
    def listenTCP(self, port, factory):
        return port

    def listen(self, port, verify=None):
        return self.listenTCP(port, None)


reactor = Reactor()
reactor.listen(9030)
config = type("config", (), {"listen": staticmethod(lambda port: port)})
logging = type("logging", (), {"config": config})
logging.config.listen(9031)
