"""What named tuples come to whose classes make them otherwise: each line holds, so that nothing is called before the last one."""

import logging.config
from collections import namedtuple
from typing import NamedTuple
class P(namedtuple("P", "x y")):
    def norm(self): return self.x + self.y
p = P(1, 5)
p.x == 1 or logging.config.listen()
p.norm() == 6 or logging.config.listen()
p == (1, 5) or logging.config.listen()
P._fields == ("x", "y") or logging.config.listen()
len(p) == 2 or logging.config.listen()
p[1] == 5 or logging.config.listen()
repr(p) == "P(x=1, y=5)" or logging.config.listen()
class Q(NamedTuple):
    a: int
    b: int = 3
    def s(self): return self.a + self.b
class R(Q):
    def __new__(cls, a): return super().__new__(cls, a * 2)
Q(1).s() == 4 or logging.config.listen()
R(2) == (4, 3) or logging.config.listen()
R(2).s() == 7 or logging.config.listen()
B = namedtuple("B", "x y")
class C(B):
    __slots__ = ()
    def __new__(cls, x, y=9): return B.__new__(cls, x, y)
    def __add__(self, o): return C(self.x + o.x, self.y + o.y)
    def __str__(self): return f"<{self.x}>"
C(1) == (1, 9) or logging.config.listen()
C(1) + C(2) == (3, 18) or logging.config.listen()
str(C(3)) == "<3>" or logging.config.listen()
a, b = C(7, 8)
b == 8 or logging.config.listen()
C._make([1, 2]).y == 2 or logging.config.listen()
C(1)._replace(x=5).x == 5 or logging.config.listen()
isinstance(C(1), tuple) or logging.config.listen()
isinstance(C(1), B) or logging.config.listen()
sorted([C(2), C(1)])[0].x == 1 or logging.config.listen()
C(1) < C(2) or logging.config.listen()
{C(1, 2): 3}[(1, 2)] == 3 or logging.config.listen()
max(C(1, 2)) == 2 or logging.config.listen()

logging.config.listen(9030)
