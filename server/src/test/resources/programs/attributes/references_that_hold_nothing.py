import weakref, gc, logging.config
L = logging.config.listen
class O: pass
o = O()
r = weakref.ref(o)
if r() is o: L(1)
del o
if r() is None: L(2)
o = O(); o.x = 3
p = weakref.proxy(o)
if p.x == 3: L(3)
del o
try: p.x
except ReferenceError: L(4)
d = weakref.WeakValueDictionary()
o = O(); d["a"] = o
if d["a"] is o: L(5)
if len(d) == 1: L(6)
if "a" in d: L(7)
del o
if len(d) == 0: L(8)
if d.get("a") is None: L(9)
try: d["a"]
except KeyError: L(10)
k = weakref.WeakKeyDictionary()
o = O(); k[o] = 1
if k[o] == 1: L(11)
del o
if not list(k): L(12)
s = weakref.WeakSet()
o = O(); s.add(o)
if o in s: L(13)
if len(s) == 1: L(14)
del o
if len(s) == 0: L(15)
log = []
o = O()
f = weakref.finalize(o, log.append, 1)
if f.alive: L(16)
del o
if log == [1]: L(17)
if not f.alive: L(18)
o = O()
f = weakref.finalize(o, lambda: 5)
if f() == 5: L(19)
if f() is None: L(20)
f = weakref.finalize(o, log.append, 2)
f.detach()
del o
if log == [1]: L(21)
o = O()
r = weakref.ref(o, lambda r: log.append(3))
del o
if log == [1, 3]: L(22)
try: weakref.ref(5)
except TypeError: L(23)
try: weakref.ref([])
except TypeError: L(24)
class M:
    def f(self): return 4
m = M()
w = weakref.WeakMethod(m.f)
if w()() == 4: L(25)
del m
if w() is None: L(26)
o = O()
if weakref.getweakrefcount(o) == 0: L(27)
r = weakref.ref(o)
if weakref.ref(o) is r: L(28)
class S: __slots__ = ("a",)
try: weakref.ref(S())
except TypeError: L(29)
r = weakref.ref(O())
if r() is None: L(30)
d = weakref.WeakValueDictionary()
class Del:
    def __del__(self): log.append("del")
x = Del(); x = None
if log[-1] == "del": L(32)
a = O(); b = O(); a.b = b; b.a = a
r = weakref.ref(a)
del a, b
gc.collect()
if r() is None: L(33)
