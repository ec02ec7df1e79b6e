import logging.config


class Gate:
    def check(self, payload):
        return payload


logging.config.listen(9030, verify=Gate())
