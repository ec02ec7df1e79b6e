class Signal:
    def __init__(self): self._r = []
    def connect(self, f, **match):
        self._r.append((f, match)); return f
    def on(self, **match):
        return lambda f: self.connect(f, **match)
    def send(self, **kw):
        for f, match in self._r:
            if all(kw.get(k) == v for k, v in match.items()):
                f(**kw)
ready = Signal()
