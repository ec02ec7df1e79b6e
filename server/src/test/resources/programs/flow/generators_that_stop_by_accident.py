import logging.config, os
L = logging.config.listen
def g1():
    next(iter([]))
    yield 1
try: list(g1())
except RuntimeError: L(1)
try: list(g1())
except StopIteration: L(2)
except RuntimeError as e:
    if isinstance(e.__cause__, StopIteration): L(3)
def g2():
    yield 1
    raise StopIteration
try:
    for x in g2(): pass
except RuntimeError: L(4)
def g3():
    it = iter([1])
    while True: yield next(it)
try: print(list(g3()))
except RuntimeError: L(5)
def helper(it): return next(it)
def g4():
    it = iter([1, 2])
    while True: yield helper(it)
try: print(sum(g4()))
except RuntimeError: L(6)
def g5():
    try:
        while True: yield next(iter([]))
    except StopIteration: return
if list(g5()) == []: L(7)
try: list(next(iter([])) for _ in range(2))
except RuntimeError: L(8)
def g6():
    yield from g2()
try: list(g6())
except RuntimeError: L(9)
g = (x for x in [1])
g.close()
try: next(g)
except StopIteration: L(10)
def g7():
    try: yield 1
    except ValueError: yield 2
g = g7(); next(g)
if g.throw(ValueError) == 2: L(11)
g = g7(); next(g)
try: g.throw(KeyError)
except KeyError: L(12)
g = g7(); next(g)
try: g.throw(StopIteration)
except RuntimeError: L(13)
def g8():
    x = yield 1
    return x
g = g8(); next(g)
try: g.send(5)
except StopIteration as e:
    if e.value == 5: L(14)
g = g8()
try: g.send(5)
except TypeError: L(15)
class It:
    def __init__(self): self.n = 0
    def __iter__(self): return self
    def __next__(self):
        self.n += 1
        if self.n > 2: raise StopIteration
        return self.n
if list(It()) == [1, 2]: L(16)
def g9():
    it = It()
    while 1: yield next(it)
try: list(g9())
except RuntimeError: L(17)
async def co():
    raise StopIteration
import asyncio
try: asyncio.run(co())
except RuntimeError: L(18)
un = os.environ.get("ZZ_NOPE", "v")
v = 1
globals()[un] = 3
if v == 3: L(19)
w = 1
globals()["w"] = 4
if w == 4: L(20)
class V: pass
x = V(); x.b = 1; x.a = 2
if list(vars(x)) == ["b", "a"]: L(21)
vars(x)["c"] = 5
if x.c == 5: L(22)
del x.b; x.b = 9
class I:
    def __init__(self): self.x = 1; self.y = 2; self.z = 3
if list(vars(I()).items()) == [("x", 1), ("y", 2), ("z", 3)]: L(24)
if list(I().__dict__.values()) == [1, 2, 3]: L(25)
s = ",".join(f"{k}={v}" for k, v in vars(I()).items())
if s == "x=1,y=2,z=3": L(26)
class J(I):
    def __init__(self): self.w = 0; super().__init__()
if list(vars(J())) == ["w", "x", "y", "z"]: L(27)
if [k for k in vars(V) if not k.startswith("__")] == []: L(28)
class K: b = 1; a = 2
if [k for k in vars(K) if not k.startswith("__")] == ["b", "a"]: L(29)
def f():
    q = 1; p = 2
    return list(locals())
if f() == ["q", "p"]: L(30)
def gen_ret():
    yield 1
    return 7
def d():
    r = yield from gen_ret()
    yield r
if list(d()) == [1, 7]: L(31)
g = d()
try:
    while True: next(g)
except StopIteration: L(32)
def gf():
    try: yield 1
    finally: log.append("f")
log = []
for x in gf(): break
import gc; gc.collect()
def ge():
    try: yield 1
    except GeneratorExit: yield 2
g = ge(); next(g)
try: g.close()
except RuntimeError: L(34)
def gr():
    yield next(me)
me = gr()
try: next(me)
except ValueError: L(35)
try: [x for x in g2()]
except RuntimeError: L(36)
try: dict.fromkeys(g2())
except RuntimeError: L(37)
try: print(*g2())
except RuntimeError: L(38)
try: a, b = g2()
except RuntimeError: L(39)
def take(n, it):
    it = iter(it)
    for _ in range(n): yield next(it)
try: list(take(3, [1]))
except RuntimeError: L(40)
if list(take(1, [1])) == [1]: L(41)
