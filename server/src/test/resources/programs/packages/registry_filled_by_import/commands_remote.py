from logging.config import listen

from registry import COMMANDS, command


@command("serve")
def serve(port):
    return listen(port)


@command("echo")
def echo(port):
    return port


COMMANDS["direct"] = listen
