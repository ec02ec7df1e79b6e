import logging.config


class Message:
    def __init__(self, raw):
        self.raw = raw

    def body(self):
        return self.raw


logging.config.listen(9030, verify=lambda payload: Message(payload).body())
