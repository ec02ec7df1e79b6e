def setup():
    global config
    from logging import config


def serve():
    config.listen(9999)


setup()
serve()
