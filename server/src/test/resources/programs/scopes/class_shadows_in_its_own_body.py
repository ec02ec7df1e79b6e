from logging.config import listen


class Server:
    listen(1)
    listen = print
    listen(2)
    del listen
    listen(3)
