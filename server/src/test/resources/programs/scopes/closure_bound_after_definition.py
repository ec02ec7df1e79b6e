def outer():
    def start():
        listen(9999)

    from logging.config import listen
    start()


outer()
