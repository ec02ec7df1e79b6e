import logging.config


class MonkeyPatch:
    def __init__(self):
        self.undo_list = []

    def setattr(self, target, name, value):
        self.undo_list.append((target, name, getattr(target, name)))
        setattr(target, name, value)

    def undo(self):
        for target, name, value in reversed(self.undo_list):
            setattr(target, name, value)


patch = MonkeyPatch()
patch.setattr(logging.config, "listen", lambda port: None)
logging.config.listen(9030)
patch.undo()
logging.config.listen(9031)
