"""What objects are whose class is set, what their dict holds, and what is refused: each line holds, so that nothing is called before the last one."""

import logging.config

class A:
    def who(self): return "a"
    x = 1
class B(A):
    def who(self): return "b"
    x = 2
a = A()
a.__class__ = B
(a.who() == "b") or logging.config.listen()
(a.x == 2) or logging.config.listen()
(type(a) is B) or logging.config.listen()
(isinstance(a, B)) or logging.config.listen()
(a.__class__.__name__ == "B") or logging.config.listen()
class State:
    def __init__(self): self.log = []
class Open(State):
    def push(self):
        self.log.append("open")
        self.__class__ = Closed
class Closed(State):
    def push(self):
        self.log.append("closed")
        self.__class__ = Open
d = Open()
d.push(); d.push(); d.push()
(d.log == ["open", "closed", "open"]) or logging.config.listen()
(type(d).__name__ == "Closed") or logging.config.listen()
(isinstance(d, Closed)) or logging.config.listen()
(not isinstance(d, Open)) or logging.config.listen()
try:
    d.__class__ = 3
    logging.config.listen()
except TypeError:
    pass
try:
    object().__class__ = A
    logging.config.listen()
except TypeError:
    pass
class V:
    def __init__(self):
        self.a = 1
        self.b = 2
        self.c = 3
v = V()
del v.a
v.a = 9
(vars(v) == {"b": 2, "c": 3, "a": 9}) or logging.config.listen()
delattr(v, "b")
setattr(v, "b", 4)
v.__dict__.pop("c")
(not hasattr(v, "c")) or logging.config.listen()
v.c = 0
class NoIt:
    def __iter__(self): return 5
class ListIt:
    def __iter__(self): return [1, 2]
try:
    iter(NoIt())
    logging.config.listen()
except TypeError:
    pass
try:
    list(NoIt())
    logging.config.listen()
except TypeError:
    pass
try:
    ",".join(ListIt())
    logging.config.listen()
except TypeError:
    pass
class S:
    __slots__ = ("a",)
class T(S):
    pass
t = T()
t.a = 1
t.z = 2
(not hasattr(S(), "__dict__")) or logging.config.listen()
s = S()
try:
    s.b = 3
    logging.config.listen()
except AttributeError:
    pass
try:
    s.a
    logging.config.listen()
except AttributeError:
    pass
try:
    vars(s)
    logging.config.listen()
except TypeError:
    pass
(float.is_integer(1.0)) or logging.config.listen()
(int.bit_length(True) == 1) or logging.config.listen()
try:
    str.join(",", [1])
    logging.config.listen()
except TypeError:
    pass
try:
    dict(**5)
    logging.config.listen()
except TypeError:
    pass
logging.config.listen(9030)
