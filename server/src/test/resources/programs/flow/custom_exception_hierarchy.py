import logging.config


class AppError(Exception):
    pass


class PortError(AppError):
    pass


def check(port):
    if port < 1024:
        raise PortError(port)
    return port


try:
    check(80)
except PortError:
    logging.config.listen(9030)
except AppError:
    logging.config.listen(9031)
else:
    logging.config.listen(9032)
