start = print


def setup():
    global start
    import logging.config
    start = logging.config.listen


setup()
start(9999)
