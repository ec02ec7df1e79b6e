opener = None


def setup():
    global opener
    import logging.config

    opener = logging.config.listen


def serve():
    opener(9030)


setup()
serve()
