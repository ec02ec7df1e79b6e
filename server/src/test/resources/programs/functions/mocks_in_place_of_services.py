import contextlib, io, json, logging.config, os, sys, time, types, unittest
from unittest import mock
L = logging.config.listen
# mock-based service tests
class Client:
    def get(self, url): raise RuntimeError("network")
class Svc:
    def __init__(self, c): self.c = c; self.cache = {}
    def fetch(self, k):
        if k in self.cache: return self.cache[k]
        for i in range(3):
            try: r = self.c.get("/" + k); break
            except ConnectionError: continue
        else: raise TimeoutError(k)
        if r["status"] != 200: raise LookupError(k)
        self.cache[k] = r["body"]
        return r["body"]
c = mock.Mock(spec=Client)
c.get.return_value = {"status": 200, "body": "b"}
s = Svc(c)
if s.fetch("x") == "b": L(1)
s.fetch("x")
if c.get.call_count == 1: L(2)
c.get.assert_called_once_with("/x")
c.get.return_value = {"status": 404}
try: s.fetch("y")
except LookupError: L(3)
c.get.side_effect = ConnectionError
try: s.fetch("z")
except TimeoutError as e:
    if e.args == ("z",): L(4)
c.get.side_effect = [ConnectionError, {"status": 200, "body": 5}]
if s.fetch("w") == 5: L(5)
try: Svc(Client()).fetch("q")
except RuntimeError: L(6)
with mock.patch.object(Client, "get", return_value={"status": 200, "body": 1}) as g:
    if Svc(Client()).fetch("q") == 1: L(7)
    if g.called: L(8)
try: Client().get("/")
except RuntimeError: L(9)
with mock.patch("os.path.exists", return_value=True):
    if os.path.exists("/nope_q"): L(10)
if not os.path.exists("/nope_q"): L(11)
with mock.patch("builtins.input", side_effect=["a", "b"]):
    if input() + input() == "ab": L(12)
with mock.patch.dict(os.environ, {"MODE": "t"}, clear=False):
    if os.environ.get("MODE") == "t": L(13)
with mock.patch("time.time", return_value=5.0):
    if time.time() == 5.0: L(14)
with mock.patch("sys.argv", ["p", "x"]):
    if sys.argv[1] == "x": L(15)
m = mock.MagicMock()
m.__getitem__.side_effect = {"a": 1}.__getitem__
if m["a"] == 1: L(16)
try: m["b"]
except KeyError: L(17)
m.method.side_effect = ValueError("bad")
try: m.method()
except ValueError as e:
    if str(e) == "bad": L(18)
cb = mock.Mock()
def run(cb): cb("start"); cb("end", code=0)
run(cb)
if cb.mock_calls == [mock.call("start"), mock.call("end", code=0)]: L(19)
if cb.call_args.kwargs["code"] == 0: L(20)
@mock.patch("time.sleep")
def slow(sl): time.sleep(100); return sl.call_count
if slow() == 1: L(21)
class Base:
    def tmpl(self): return self.a() + self.b()
    def a(self): return "a"
    def b(self): raise NotImplementedError
with mock.patch.object(Base, "b", lambda self: "B"):
    if Base().tmpl() == "aB": L(22)
try: Base().tmpl()
except NotImplementedError: L(23)
p = mock.patch.object(Base, "a", return_value="z"); p.start()
if Base().a() == "z": L(24)
p.stop()
if Base().a() == "a": L(25)
with mock.patch.multiple(Base, a=lambda s: "1", b=lambda s: "2"):
    if Base().tmpl() == "12": L(26)
ns = types.SimpleNamespace(x=1)
with mock.patch.object(ns, "x", 2):
    if ns.x == 2: L(27)
if ns.x == 1: L(28)
sp = mock.create_autospec(lambda a, b: None)
sp(1, 2)
try: sp(1)
except TypeError: L(29)
am = mock.Mock(side_effect=lambda *a: sum(a))
if am(1, 2) == 3 and am.call_args == mock.call(1, 2): L(30)
with mock.patch("json.loads") as jl:
    jl.return_value = {"k": 1}
    if json.loads("x")["k"] == 1: L(31)
try: json.loads("x")
except ValueError: L(32)
pm = mock.PropertyMock(return_value=4)
with mock.patch.object(Base, "prop", pm, create=True):
    if Base().prop == 4: L(33)
with contextlib.redirect_stdout(io.StringIO()) as o: print("a"); sys.stdout.write("b")
if o.getvalue() == "a\nb": L(34)
class T(unittest.TestCase):
    def test(self):
        self.assertEqual(s.fetch("x"), "b")
        with self.assertRaisesRegex(ValueError, "inv"): int("q")
        self.assertIn("a", "abc"); self.assertIsNone(None)
        L(35)
unittest.TextTestRunner(stream=io.StringIO()).run(unittest.defaultTestLoader.loadTestsFromTestCase(T))
