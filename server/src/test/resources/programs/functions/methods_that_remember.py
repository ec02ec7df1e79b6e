import logging.config, functools
L = logging.config.listen
class Svc:
    calls = 0
    @functools.lru_cache(maxsize=None)
    def get(self, k): Svc.calls += 1; return k * 2
s = Svc(); s.get(1); s.get(1); s.get(2)
if Svc.calls == 2: L(1)
n = []
class S2:
    @functools.lru_cache
    def get(self, k): n.append(k); return k
s = S2(); s.get(1); s.get(1); s.get(2)
if n == [1, 2]: L(4)
class S3:
    @functools.cache
    def get(self, k): n.append(k); return k
s = S3(); s.get(1); s.get(1); s.get(2)
if n == [1, 2, 1, 2]: L(5)
class S4:
    c = 0
    @functools.cache
    def get(self): S4.c += 1
s = S4(); s.get()
if S4.c == 1: L(6)
class S5:
    c = 0
    def get(self): S5.c += 1
s = S5(); s.get()
if S5.c == 1: L(7)
def mk():
    class S6:
        c = 0
        @functools.cache
        def get(self): S6.c += 1
    s = S6(); s.get()
    if S6.c == 1: L(8)
mk()
