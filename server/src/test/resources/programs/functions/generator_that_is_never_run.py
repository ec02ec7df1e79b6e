import logging.config


def serve():
    logging.config.listen(9030)
    yield


steps = serve()
print(steps)
