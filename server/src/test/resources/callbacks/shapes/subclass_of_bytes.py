import logging.config


class Payload(bytes):
    pass


logging.config.listen(9030, verify=Payload)
