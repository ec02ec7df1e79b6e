import socket
import logging

logging.basicConfig()
server = socket.socket()
server.bind(("127.0.0.1", 0))
server.listen(1)
server.close()
logging.getLogger("listen").info("logging.config.listen(9030)")
