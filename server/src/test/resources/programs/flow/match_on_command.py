import logging.config


def handle(command):
    match command.split():
        case ["listen", port]:
            return logging.config.listen(int(port))
        case ["stop"]:
            return logging.config.stopListening()
        case _:
            return None


handle("listen 9030")
handle("stop")
