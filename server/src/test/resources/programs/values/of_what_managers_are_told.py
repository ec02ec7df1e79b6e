"""What managers of blocks are told of what was raised in them: each line holds, so that nothing is called before the last one."""

import logging.config

log = []
class CM:
    def __init__(self, n): self.n = n
    def __enter__(self): return self
    def __exit__(self, t, v, tb):
        log.append(t)
        self.t = t; self.v = v; self.tb = tb
        self.name = t.__name__ if t else ""
        return True
with CM("a") as c:
    raise ValueError("q")
(c.t is ValueError) or logging.config.listen()
(c.t.__name__ == "ValueError") or logging.config.listen()
(c.name == "ValueError") or logging.config.listen()
(str(c.v) == "q") or logging.config.listen()
(len(log) == 1) or logging.config.listen()
with CM("a") as c2:
    pass
(c2.t is None) or logging.config.listen()
(c2.name == "") or logging.config.listen()
class CM2(CM):
    def __exit__(self, t, v, tb):
        log.append("-" + self.n + (t.__name__ if t else ""))
        return True
log.clear()
with CM2("z"):
    raise ValueError("q")
(len(log) == 1) or logging.config.listen()
(log[0] == "-zValueError") or logging.config.listen()
class CM3(CM):
    def __init__(self, n, sw): self.n = n; self.sw = sw
    def __exit__(self, t, v, tb):
        log.append("x")
        return self.sw
log.clear()
with CM3("z", True):
    raise ValueError("q")
(len(log) == 1) or logging.config.listen()
log.clear()
try:
    with CM3("z", False):
        raise ValueError("q")
    log.append("no")
except ValueError: log.append("y")
(log == ["x", "y"]) or logging.config.listen()
class CM4(CM3):
    def __exit__(self, t, v, tb): log.append("-" + self.n + (t.__name__ if t else "")); return self.sw
log.clear()
with CM4("z", True):
    raise ValueError("q")
(len(log) == 1) or logging.config.listen()
(log == ["-zValueError"]) or logging.config.listen()
logging.config.listen(9030)
