class Tools:
    from logging.config import listen, stopListening

    listen = staticmethod(listen)


Tools.listen(9030)
Tools.stopListening()
