import logging.config


def apply():
    logging.config.listen = lambda *args, **kwargs: None
