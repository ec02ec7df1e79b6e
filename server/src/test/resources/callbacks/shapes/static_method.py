import logging.config


class Gate:
    @staticmethod
    def let_in(payload):
        return payload


logging.config.listen(9030, verify=Gate.let_in)
