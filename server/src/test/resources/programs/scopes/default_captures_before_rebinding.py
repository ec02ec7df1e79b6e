from logging.config import listen


def start(port, call=listen):
    return call(port)


listen = print
start(9030)
listen("print")
