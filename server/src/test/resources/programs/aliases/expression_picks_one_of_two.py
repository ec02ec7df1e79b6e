from logging import config


def quiet(port):
    return None


def open_channel(port, enabled):
    opener = config.listen if enabled else quiet
    return opener(port)


def close_channel(enabled):
    return (config.stopListening if enabled else quiet)


open_channel(9030, True)
open_channel(9031, False)
close_channel(False)(1)
(config.listen if len(config.__name__) else quiet)(9032)
