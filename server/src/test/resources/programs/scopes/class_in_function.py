def outer():
    from logging.config import listen

    class Inner:
        listen(1)

        def method(self):
            listen(2)

    Inner().method()


outer()
