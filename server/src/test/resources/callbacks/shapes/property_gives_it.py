import logging.config


class Gate:
    @property
    def check(self):
        return lambda payload: payload


logging.config.listen(9030, verify=Gate().check)
