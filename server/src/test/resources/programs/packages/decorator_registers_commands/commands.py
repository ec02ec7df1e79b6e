import logging.config

from cli import command


@command
def serve(port):
    logging.config.listen(int(port))


@command
def help():
    print("help")
