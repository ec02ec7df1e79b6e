from logging.config import listen


def serve():
    listen: object
    try:
        listen(9999)
    except UnboundLocalError:
        pass


listen: object
listen(1)
serve()
