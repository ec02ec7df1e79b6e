from logging.config import listen


def serve(listen):
    listen(9999)


serve(print)
listen(1)
