import logging.config, os, asyncio, io, json
from unittest import mock
from unittest.mock import Mock, MagicMock, patch, call, ANY, sentinel, PropertyMock, AsyncMock, mock_open, create_autospec, NonCallableMock, DEFAULT
L = logging.config.listen
m = Mock()
m(1, a=2)
if m.called: L(1)
if m.call_count == 1: L(2)
if m.call_args == call(1, a=2): L(3)
if m.call_args.args == (1,): L(4)
if m.call_args.kwargs == {"a": 2}: L(5)
if m.call_args[0][0] == 1: L(6)
m("x")
if m.call_args_list == [call(1, a=2), call("x")]: L(7)
m.assert_called_with("x")
try: m.assert_called_with("y")
except AssertionError: L(8)
try: m.assert_called_once()
except AssertionError: L(9)
try: m.assert_not_called()
except AssertionError: L(10)
m.assert_any_call(1, a=2)
try: m.assert_any_call(3)
except AssertionError: L(11)
m.assert_has_calls([call("x")])
m.assert_called_with(ANY)
m.reset_mock()
if m.call_count == 0: L(12)
if not m.called: L(13)
m = Mock(return_value=5)
if m() == 5: L(14)
m = Mock(side_effect=[1, 2])
if m() == 1: L(15)
if m() == 2: L(16)
try: m()
except StopIteration: L(17)
m = Mock(side_effect=KeyError("k"))
try: m()
except KeyError: L(18)
m = Mock(side_effect=lambda x: x + 1)
if m(1) == 2: L(19)
m = Mock(side_effect=[1, ValueError])
m()
try: m()
except ValueError: L(20)
m = Mock()
m.a.b.c.return_value = 7
if m.a.b.c() == 7: L(21)
if m.a.b.c.call_count == 1: L(22)
m.f().g.return_value = 8
if m.f().g() == 8: L(23)
if m.x is m.x: L(24)
class K:
    z = 1
    def meth(self, a): return a
    @property
    def prop(self): return 3
s = Mock(spec=K)
try: s.nope
except AttributeError: L(25)
if isinstance(s, K): L(26)
s.meth.return_value = 4
if s.meth(1, 2, 3) == 4: L(27)
au = create_autospec(K)
try: au().meth()
except TypeError: L(28)
k = K()
with patch.object(K, "meth", return_value=9) as pm:
    if k.meth(1) == 9: L(29)
    if pm.call_count == 1: L(30)
if k.meth(1) == 1: L(31)
with patch.object(K, "z", 5):
    if K.z == 5: L(32)
if K.z == 1: L(33)
with patch("os.getcwd", return_value="/q"):
    if os.getcwd() == "/q": L(34)
with patch.dict(os.environ, {"QQ": "1"}):
    if os.environ["QQ"] == "1": L(35)
if "QQ" not in os.environ: L(36)
d = {"a": 1}
with patch.dict(d, {"b": 2}, clear=True):
    if d == {"b": 2}: L(37)
if d == {"a": 1}: L(38)
with patch.multiple(K, z=6, meth=DEFAULT) as mm:
    if K.z == 6: L(39)
    mm["meth"].return_value = 2
    if K().meth() == 2: L(40)
p = patch.object(K, "z", 8)
p.start()
if K.z == 8: L(41)
p.stop()
if K.z == 1: L(42)
with patch.object(K, "prop", new_callable=PropertyMock, return_value=11) as pp:
    if k.prop == 11: L(43)
    if pp.call_count == 1: L(44)
mg = MagicMock()
mg.__len__.return_value = 3
if len(mg) == 3: L(45)
mg.__getitem__.side_effect = lambda i: i * 2
if mg[4] == 8: L(46)
mg.__iter__.return_value = iter([1, 2])
if list(mg) == [1, 2]: L(47)
mg.__enter__.return_value = 6
with mg as v:
    if v == 6: L(48)
if mg.__exit__.called: L(49)
e = MagicMock()
if len(e) == 0: L(50)
if list(e) == []: L(51)
if bool(e): L(52)
if int(e) == 1: L(53)
if 3 not in e: L(54)
am = AsyncMock(return_value=3)
async def go():
    if await am(1) == 3: L(55)
    am.assert_awaited_once_with(1)
    if am.await_count == 1: L(56)
asyncio.run(go())
mo = mock_open(read_data="abc\ndef")
with patch("builtins.open", mo):
    with open("x") as f:
        if f.read() == "abc\ndef": L(57)
mo.assert_called_once_with("x")
with patch("builtins.open", mock_open(read_data="abc\ndef")):
    with open("x") as f:
        if f.readlines() == ["abc\n", "def"]: L(58)
    with open("x") as f:
        if [l for l in f][0] == "abc\n": L(59)
if sentinel.a is sentinel.a: L(60)
if sentinel.a is not sentinel.b: L(61)
if ANY == 3: L(62)
if call(1) == call(1): L(63)
if call(1) != call(2): L(64)
m = Mock()
m.foo(1); m.bar.baz(2)
if m.mock_calls == [call.foo(1), call.bar.baz(2)]: L(65)
if m.method_calls == [call.foo(1), call.bar.baz(2)]: L(66)
m = Mock(**{"a.return_value": 3, "b": 4})
if m.a() == 3: L(67)
if m.b == 4: L(68)
m.configure_mock(c=5)
if m.c == 5: L(69)
@patch.object(K, "z", 20)
def dec():
    if K.z == 20: L(70)
dec()
@patch("os.getcwd")
def dec2(g):
    g.return_value = "/z"
    if os.getcwd() == "/z": L(71)
dec2()
m = Mock(spec=["a"])
m.a
try: m.b
except AttributeError: L(72)
m = Mock(name="nm")
if hasattr(m, "anything"): L(73)
del m.gone
if not hasattr(m, "gone"): L(74)
try: Mock().assert_foo()
except AttributeError: L(75)
try: NonCallableMock()()
except TypeError: L(76)
m = Mock(wraps=lambda x: x * 3)
if m(2) == 6: L(77)
with patch.object(K, "meth", autospec=True) as pm:
    pm.return_value = 1
    if K().meth(5) == 1: L(78)
    pm.assert_called_once()
try:
    with patch.object(K, "doesnt"): pass
except AttributeError: L(79)
try:
    with patch("os.nope_q"): pass
except AttributeError: L(80)
try:
    with patch("nomod_q.x"): pass
except ModuleNotFoundError: L(81)
m = Mock(return_value=1)
m.side_effect = lambda *a: DEFAULT
if m() == 1: L(82)
m.side_effect = None
if m() == 1: L(83)
m = MagicMock()
m["k"]
m.__getitem__.assert_called_with("k")
try: Mock()["k"]
except TypeError: L(84)
m = Mock()
m(1); m(2)
if [c.args[0] for c in m.call_args_list] == [1, 2]: L(85)
a, kw = m.call_args
if a == (2,): L(86)
if Mock().call_args is None: L(87)
try: m.assert_called_once_with(2)
except AssertionError: L(88)
if m.mock_calls == [call(1), call(2)]: L(89)
with patch.object(json, "dumps", side_effect=TypeError):
    try: json.dumps({})
    except TypeError: L(90)
if json.dumps({}) == "{}": L(91)
class H:
    def run(self): return self.dep.get()
h = H(); h.dep = Mock(); h.dep.get.return_value = "v"
if h.run() == "v": L(92)
if h.dep.get.called: L(93)
m = Mock(); m.attach_mock(Mock(return_value=2), "sub")
if m.sub() == 2: L(94)
m = mock.seal
e = Mock(spec_set=K)
