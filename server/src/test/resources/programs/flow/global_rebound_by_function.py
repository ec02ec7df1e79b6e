from logging.config import listen


def disable():
    global listen
    listen = print


listen(9030)
disable()
listen("disabled")
