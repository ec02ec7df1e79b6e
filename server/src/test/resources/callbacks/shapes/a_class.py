import logging.config


class Message:
    def __init__(self, payload):
        self.payload = payload


logging.config.listen(9030, verify=Message)
