import contextlib, logging.config, io, sys
L = logging.config.listen
log = []
@contextlib.contextmanager
def cm(x=1):
    log.append("in")
    try:
        yield x
    except KeyError:
        log.append("key")
    finally:
        log.append("out")
with cm(3) as v:
    if v == 3: L(1)
if log == ["in", "out"]: L(2)
log.clear()
with cm(): raise KeyError
if log == ["in", "key", "out"]: L(3)
try:
    with cm(): raise ValueError
except ValueError: L(4)
@contextlib.contextmanager
def noy():
    if False: yield
try:
    with noy(): pass
except RuntimeError: L(5)
@contextlib.contextmanager
def two():
    yield; yield
try:
    with two(): pass
except RuntimeError: L(6)
with contextlib.suppress(KeyError, ValueError):
    {}["a"]
    L(7)
L(8)
try:
    with contextlib.suppress(KeyError): int("x")
except ValueError: L(9)
o = []
with contextlib.ExitStack() as s:
    s.callback(o.append, 1)
    s.callback(o.append, 2)
    x = s.enter_context(cm(5))
    if x == 5: L(10)
if o == [2, 1]: L(11)
s = contextlib.ExitStack()
s.callback(o.append, 3)
t = s.pop_all()
s.close()
if o == [2, 1]: L(12)
t.close()
if o == [2, 1, 3]: L(13)
def ex(et, e, tb):
    o.append(et)
    return True
with contextlib.ExitStack() as s:
    s.push(ex)
    raise KeyError
if o[-1] is KeyError: L(14)
with contextlib.nullcontext(4) as v:
    if v == 4: L(15)
class Cl:
    closed = False
    def close(self): self.closed = True
with contextlib.closing(Cl()) as c:
    if not c.closed: L(16)
if c.closed: L(17)
b = io.StringIO()
with contextlib.redirect_stdout(b):
    print("hi", end="")
if b.getvalue() == "hi": L(18)
with contextlib.redirect_stderr(b) as q:
    if q is b: L(19)
    print("!", file=sys.stderr, end="")
if b.getvalue() == "hi!": L(20)
class D(contextlib.ContextDecorator):
    def __enter__(self): log.append("e"); return self
    def __exit__(self, *a): log.append("x"); return False
@D()
def f(): return 6
log.clear()
if f() == 6: L(21)
if log == ["e", "x"]: L(22)
@cm()
def g(): return 7
if g() == 7: L(23)
class A(contextlib.AbstractContextManager):
    def __exit__(self, *a): return None
with A() as a:
    if isinstance(a, A): L(24)
try: contextlib.AbstractContextManager()
except TypeError: L(25)
m = cm()
with m: pass
try:
    with m: pass
except (RuntimeError, AttributeError): L(26)
try:
    with 5: pass
except TypeError: L(27)
with contextlib.ExitStack() as s:
    try: s.enter_context(5)
    except TypeError: L(28)
    for i in range(2): s.enter_context(cm(i))
    @s.callback
    def done(): o.append("done")
if o[-1] == "done": L(29)
class Sw:
    def __enter__(self): return self
    def __exit__(self, t, e, tb): return t is ZeroDivisionError
with Sw(): 1 / 0
L(30)
try:
    with Sw(): int("q")
except ValueError: L(31)
def gen():
    with cm(): yield 1
log.clear()
gg = gen(); next(gg); gg.close()
if log == ["in", "out"]: L(32)
try:
    with cm() as z:
        try: raise TypeError("q")
        finally: log.append("fin")
except TypeError as e:
    if str(e) == "q": L(33)
@contextlib.contextmanager
def tr():
    try: yield
    except KeyError as e: raise ValueError("w") from e
try:
    with tr(): raise KeyError("k")
except ValueError as e:
    if isinstance(e.__cause__, KeyError): L(34)
class E2:
    def __enter__(self): raise OSError
    def __exit__(self, *a): pass
try:
    with E2(): pass
except OSError: L(36)
class M:
    def __exit__(self, *a): pass
try:
    with M(): pass
except (TypeError, AttributeError): L(37)
with contextlib.suppress(): pass
with contextlib.ExitStack() as st:
    st.push(lambda *e: True)
    st.callback(lambda: 1 / 0)
L(38)
log.clear()
with cm(1) as a, cm(2) as b2:
    if a + b2 == 3: L(39)
if log == ["in", "in", "out", "out"]: L(40)
