import logging.config


def serve(port: logging.config.listen(1) = 0) -> logging.config.listen(2):
    local: logging.config.listen(3) = port
    return local


limit: logging.config.listen(4) = 5


class Service:
    port: logging.config.listen(6)


serve()
