from logging.config import listen


class Server:
    def listen(self):
        return listen(9999)

    def other(self):
        listen(9998)


Server().listen()
Server().other()
