def open_channel(port):
    from logging.config import listen

    return listen(port)
