import logging.config


class Box:
    def __init__(self):
        self.start = logging.config.listen


logging.config.__dict__["listen"](9030)
Box().__dict__["start"](9031)
vars(Box())["start"](9032)
