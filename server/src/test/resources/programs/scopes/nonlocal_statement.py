def outer():
    start = print

    def arm():
        nonlocal start
        from logging.config import listen
        start = listen

    arm()
    start(9999)


outer()
