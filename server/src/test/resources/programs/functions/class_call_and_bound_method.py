import logging.config


class Server:
    def __init__(self, port):
        self.port = port

    def serve(self):
        return logging.config.listen(self.port)


serve = Server(9030).serve
serve()
unbound = Server.serve
unbound(Server(9031))
