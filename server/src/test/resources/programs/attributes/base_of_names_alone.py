import logging.config
L = logging.config.listen
from types import SimpleNamespace
class Context(SimpleNamespace):
    def __init__(self, **kwargs):
        super().__init__(log=[], open_port=logging.config.listen, **kwargs)
ctx = Context(city="Basel", temp=-3)
if ctx.temp == -3: L(1)
if ctx.temp != -3: L(2)
ctx.open_port(9000)
ctx.log.append(1)
if ctx.log: L(3)
if not ctx.log: L(4)
class N2(SimpleNamespace): pass
n = N2(a=1, b=2)
if n.a == 1: L(5)
if n.a != 1: L(6)
