import logging
import socket


class Server:
    def __init__(self, sock):
        self.sock = sock

    def listen(self, backlog=5):
        self.sock.listen(backlog)


server = Server(socket.socket())
try:
    server.listen()
except OSError:
    logging.error("no")
finally:
    server.sock.close()
