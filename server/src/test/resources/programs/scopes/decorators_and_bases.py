import logging.config


def keep(value):
    return lambda decorated: decorated


@keep(logging.config.listen(1))
def serve():
    pass


@keep(logging.config.listen(2))
class Service(*[object] if logging.config.listen(3) else []):
    pass
