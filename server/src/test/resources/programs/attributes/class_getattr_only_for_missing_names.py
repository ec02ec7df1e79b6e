import logging.config


class Proxy:
    def __getattr__(self, name):
        return getattr(logging.config, name)

    def listen(self, port):
        print("proxy refuses", port)


proxy = Proxy()
proxy.listen(9030)
proxy.stopListening()
