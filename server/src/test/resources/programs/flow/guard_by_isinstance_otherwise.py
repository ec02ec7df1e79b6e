import logging.config


def start(value):
    if isinstance(value, dict):
        logging.config.listen(value["port"])
    elif isinstance(value, (list, tuple)):
        logging.config.listen(9031)
    else:
        print(value)


start("text")
start(3)
