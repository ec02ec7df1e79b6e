import logging.config


class Gate:
    def __call__(self, payload):
        return payload


logging.config.listen(9030, verify=Gate())
