def outer():
    from logging.config import listen
    start = listen

    def middle():
        def inner():
            nonlocal start
            start(1)
            start = print
            start(2)
        inner()

    middle()


outer()
