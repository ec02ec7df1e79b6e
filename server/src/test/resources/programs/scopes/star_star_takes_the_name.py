from logging.config import listen


def configure(**listen):
    return sorted(listen.items())


def collect(*listen):
    return [call(9030) for call in listen]


configure(port=9030, listen=listen)
collect(print, str)
