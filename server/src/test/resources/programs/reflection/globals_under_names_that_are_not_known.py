import logging.config, os
L = logging.config.listen
un = os.environ.get("ZZ_NOPE", "v")
v = 1
globals()[un] = 3
if v == 3: L(1)
if v == 1: print()
w = 1
globals().update({un: 5})
if v == 5: L(2)
def f(): return v
if f() == 5: L(3)
for k, val in {"v": 9}.items(): globals()[k] = val
if v == 9: L(4)
setattr(__import__("sys").modules[__name__], un, 7)
globals().setdefault(un, 8)
vars()[un] = 10
if v == 10: L(6)
class C:
    a = 1
setattr(C, un, 5)
if hasattr(C, "v"): L(7)
c = C()
setattr(c, un[:0] + "a", 5)
if c.a == 5: L(8)
c.__dict__[un] = 4
if hasattr(c, "v"): L(9)
if c.v == 4: L(10)
def g():
    global w
    w = 2
h = globals()[un[:0] + "g"]
h()
if w == 2: L(11)
exec(f"{un} = 11")
if v == 11: L(12)
