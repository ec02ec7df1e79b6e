import logging.config, io
L = logging.config.listen
log = logging.getLogger("app"); log.propagate = False; log.setLevel(10)
class Ctx(logging.LoggerAdapter):
    def process(self, msg, kw): return f"[{self.extra['id']}] {msg}", kw
class Cap(logging.Handler):
    def __init__(self): super().__init__(); self.r = []
    def emit(self, rec): self.r.append(rec.getMessage())
cap = Cap(); log.addHandler(cap)
Ctx(log, {"id": 7}).warning("w")
if cap.r == ["[7] w"]: L(26)
class Red(logging.Filter):
    def filter(self, r): r.msg = r.msg.replace("pw", "***"); return True
log.addFilter(Red()); log.info("pw=1")
if cap.r[-1] == "***=1": L(27)
log.debug("zz")
log.error("b")
if cap.r[-1] == "b": L(28)
