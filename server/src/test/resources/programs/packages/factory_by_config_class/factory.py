import logging.config


def create(config):
    if config.REMOTE:
        return logging.config.listen(config.PORT)
    return None
