import logging.config


class Server:
    def listen(port):
        return port

    default = listen(9030)
    remote = logging.config.listen(9031)


print(Server.default)
