from logging.config import listen


def outer():
    listen = print

    def inner():
        global listen
        listen(1)

    def other():
        listen(2)

    inner()
    other()


outer()
