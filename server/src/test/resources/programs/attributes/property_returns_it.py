import logging.config


class Gate:
    def __init__(self, live):
        self.live = live

    @property
    def opener(self):
        if self.live:
            return logging.config.listen
        return print


Gate(True).opener(9030)
