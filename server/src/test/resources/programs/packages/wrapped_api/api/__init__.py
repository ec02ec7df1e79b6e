from .logs import Logs


class Api:
    def __init__(self, host):
        self.host = host
        self.logs = Logs(self)
