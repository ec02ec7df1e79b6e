import logging.config


class Missing(Exception):
    pass


def need(settings, key):
    try:
        return settings[key]
    except KeyError:
        raise Missing(key) from None


def start(settings):
    port = need(settings, "port")
    logging.config.listen(port)


try:
    start({})
except Missing:
    logging.config.listen(9001)
