import logging.config


def boot(port=logging.config.DEFAULT_LOGGING_CONFIG_PORT, *, starter=logging.config.listen):
    if starter is None:
        return None
    return starter(port)


boot()
boot(9031, starter=None)
boot(9032, starter=print)
