import logging.config


class Remote:
    def __init__(self, port, check):
        self.port = port
        self.check = check

    def open(self):
        return logging.config.listen(self.port, verify=self.check)


Remote(9030, lambda payload: payload).open()
