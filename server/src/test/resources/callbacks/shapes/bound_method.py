import logging.config


class Gate:
    def let_in(self, payload):
        return payload


logging.config.listen(9030, verify=Gate().let_in)
