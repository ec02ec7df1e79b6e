import logging.config


class Remote:
    start = logging.config.listen
    stop = logging.config.stopListening
    port = 9030


Remote.start(Remote.port)
Remote.stop()
begin = Remote.start
begin(9031)
