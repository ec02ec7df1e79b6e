from logging.config import listen


def save():
    from logging.config import stopListening as listen

    listen()


def start():
    from logging.config import listen

    return listen(9030)


save()
start()
