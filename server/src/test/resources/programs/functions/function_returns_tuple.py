import logging.config


def tools():
    return logging.config.listen, logging.config.stopListening


start, stop = tools()
start(9030)
stop()
tools()[0](9031)
