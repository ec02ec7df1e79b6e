from logging.config import listen


def serve():
    try:
        return listen(1)
    finally:
        listen(2)
    listen(3)


def fails():
    start = print
    try:
        start = listen
        raise ValueError
    except ValueError:
        start(4)
    else:
        start(5)
    finally:
        start(6)


serve()
fails()
