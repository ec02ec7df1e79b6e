import logging.config


class Gate:
    def check(self, payload):
        raise NotImplementedError


logging.config.listen(9030, verify=Gate().check)
