import logging.config


def call(function, /, *, listen=print, **names):
    listen(9030)
    return function(names["listen_port"])


call(logging.config.listen, listen_port=9031)
