import logging.config


class Gate:
    def __init__(self):
        self.open = False

    def unlock(self):
        self.open = True

    def check(self, payload):
        if not self.open:
            return None
        return payload


gate = Gate()
logging.config.listen(9030, verify=gate.check)
gate.unlock()
