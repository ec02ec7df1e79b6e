from logging.config import listen


def outer():
    listen = print

    class Inner:
        listen(1)
        listen = listen

    return Inner


outer()
