from logging.config import listen


class Channel:
    def listen(self, port):
        return listen(port)


class Verified(Channel):
    def listen(self, port):
        print("checking", port)
        return super().listen(port)


class Closed(Channel):
    def listen(self, port):
        return None


Verified().listen(9030)
Closed().listen(9031)
