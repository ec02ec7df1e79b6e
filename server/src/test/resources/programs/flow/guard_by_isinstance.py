import logging.config


def as_port(value):
    if isinstance(value, str):
        return int(value)
    return value


def start(value):
    if isinstance(value, dict):
        logging.config.listen(value["port"])
    elif isinstance(value, (list, tuple)):
        for each in value:
            start(each)
    elif callable(value):
        value(as_port("9031"))


start([{"port": 9030}, logging.config.listen, 3])
