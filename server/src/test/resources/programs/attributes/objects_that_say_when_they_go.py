import logging.config
L = logging.config.listen
log = []
class Del:
    def __init__(self, n): self.n = n
    def __del__(self): log.append(self.n)
x = Del(1)
del x
if log == [1]: L(1)
x = Del(2); x = None
if log == [1, 2]: L(2)
x = Del(3)
x = Del(4)
if log == [1, 2, 3]: L(3)
Del(5)
if log == [1, 2, 3, 5]: L(4)
def f():
    y = Del(6)
f()
if log == [1, 2, 3, 5, 6]: L(5)
class P:
    def __del__(self): L(6)
x = P(); x = None
class Q:
    def __del__(self): L(7)
Q()
