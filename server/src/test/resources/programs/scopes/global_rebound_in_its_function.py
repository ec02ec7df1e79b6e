from logging.config import listen


def quiet():
    global listen
    listen = print
    listen(1)


listen(2)
quiet()
