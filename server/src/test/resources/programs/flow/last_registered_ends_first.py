import atexit
import logging.config

closed = []


def check(name):
    if name in closed:
        logging.config.listen(9001)
    if "cache" in closed and name == "files":
        logging.config.listen(9002)
    if not closed:
        logging.config.listen(9003)


atexit.register(check, "files")
atexit.register(closed.append, "cache")
atexit.register(check, "sockets")
