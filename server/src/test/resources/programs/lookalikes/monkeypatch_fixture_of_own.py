import logging.config


class MonkeyPatch:
    def __init__(self):
        self._undo = []

    def setattr(self, target, name, value):
        self._undo.append((target, name, getattr(target, name)))
        setattr(target, name, value)

    def undo(self):
        for target, name, value in reversed(self._undo):
            setattr(target, name, value)
        self._undo.clear()


monkeypatch = MonkeyPatch()
monkeypatch.setattr(logging.config, "listen", lambda port: None)
logging.config.listen(9030)
monkeypatch.undo()
logging.config.listen(9031)
