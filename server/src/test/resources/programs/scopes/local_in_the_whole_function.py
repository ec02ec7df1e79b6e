from logging.config import listen


def serve():
    try:
        listen(9999)
    except UnboundLocalError:
        pass
    listen = print
    listen(1)


serve()
