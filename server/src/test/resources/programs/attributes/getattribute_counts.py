import logging.config


class Counted:
    def __init__(self):
        self.count = 0
        self.start = logging.config.listen

    def __getattribute__(self, name):
        if name != "count":
            self.count += 1
        return object.__getattribute__(self, name)


counted = Counted()
counted.start(9030)
