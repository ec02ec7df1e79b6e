def install():
    global start
    from logging.config import listen

    start = listen


try:
    start(9030)
except NameError:
    install()

start(9031)
