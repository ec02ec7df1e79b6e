def serve(port):
    from logging.config import listen
    listen(port)


def configure():
    import logging.config
    logging.config.listen()


serve(9999)
configure()
