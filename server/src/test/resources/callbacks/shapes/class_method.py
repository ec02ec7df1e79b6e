import logging.config


class Gate:
    closed = True

    @classmethod
    def let_in(cls, payload):
        return None if cls.closed else payload


logging.config.listen(9030, verify=Gate.let_in)
