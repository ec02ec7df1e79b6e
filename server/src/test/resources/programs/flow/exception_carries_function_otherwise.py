import logging.config


class Redo(Exception):
    def __init__(self, action):
        super().__init__("redo")
        self.action = action


try:
    raise Redo(logging.config.listen)
except Redo as redo:
    redo.action(9030)
