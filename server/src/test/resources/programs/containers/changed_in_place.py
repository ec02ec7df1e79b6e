import logging.config
L = logging.config.listen
d = {}
d.__setitem__("a", 1)
if d: L(1)
d.__delitem__("a")
if not d: L(2)
xs = [3, 1, 2]
xs.__setitem__(0, 9)
if xs[0] == 9: L(3)
xs.__delitem__(0)
if len(xs) == 2: L(4)
xs.__iadd__([5])
if len(xs) == 3: L(5)
s = {1, 2, 3}
s |= {4}
if len(s) == 4: L(6)
s -= {4}
if len(s) == 3: L(7)
s &= {1, 2}
if len(s) == 2: L(8)
s ^= {1, 7}
if s == {2, 7}: L(9)
s.__ior__({8})
if len(s) == 3: L(10)
s.intersection_update([8])
if s == {8}: L(11)
s.symmetric_difference_update([8, 9])
if s == {9}: L(12)
s.update([1], [2], {3})
if len(s) == 4: L(13)
s.difference_update([1], (2,), {3: 1})
if s == {9}: L(14)
list.append(xs, 1)
if len(xs) == 4: L(15)
dict.update(d, a=1)
if d: L(16)
set.add(s, 4)
if len(s) == 2: L(17)
list.sort(xs)
if xs[0] == 1: L(18)
dict.__setitem__(d, "k", 1)
if len(d) == 2: L(19)
d |= {"z": 1}
if len(d) == 3: L(20)
d.__ior__({"y": 1})
if len(d) == 4: L(21)
dict.pop(d, "y")
if len(d) == 3: L(22)
dict.setdefault(d, "q", 1)
if "q" in d: L(23)
dict.clear(d)
if not d: L(24)
xs[:] = []
if not xs: L(25)
xs.__imul__(2)
xs.extend("abc")
xs.__imul__(2)
if len(xs) == 6: L(26)
xs.__setitem__(slice(0, 2), [])
if len(xs) == 4: L(27)
b = bytearray(b"abc")
b.append(1)
if len(b) == 4: L(28)
b[0] = 1
if b[0] == 1: L(29)
b.extend(b"xx")
if len(b) == 6: L(30)
del b[0]
if len(b) == 5: L(31)
b += b"q"
if len(b) == 6: L(32)
b.clear()
if not b: L(33)
b.insert(0, 3)
if b: L(34)
b.pop()
if not b: L(35)
b[:] = b"hello"
if b == b"hello": L(36)
b.reverse()
if b == b"olleh": L(37)
b.remove(ord("o"))
if len(b) == 4: L(38)
m = memoryview(b)
m[0] = 1
if b[0] == 1: L(39)
import array
a = array.array("i", [1, 2])
a.append(3)
if len(a) == 3: L(40)
a[0] = 5
if a[0] == 5: L(41)
a.extend([1])
if len(a) == 4: L(42)
a.pop()
if len(a) == 3: L(43)
import collections
q = collections.deque([1, 2, 3], maxlen=3)
q.rotate()
if q[0] == 3: L(46)
q.append(1)
if q[0] == 1: L(47)
q.__setitem__(0, 7)
if q[0] == 7: L(48)
q += [9]
if q[-1] == 9: L(49)
q.extendleft([8])
if q[0] == 8: L(50)
q.insert
del q[0]
if len(q) == 2: L(51)
q.insert(0, 4)
if q[0] == 4: L(52)
q.remove(4)
if q[0] != 4: L(53)
q.reverse()
q.copy().clear()
if len(q) == 2: L(54)
c = collections.Counter("abca")
c.subtract("aa")
if c["a"] == 0: L(55)
c.update("zz")
if c["z"] == 2: L(56)
c += collections.Counter("q")
if "a" not in c: L(57)
c -= collections.Counter("q")
if "q" not in c: L(58)
c |= collections.Counter("hhh")
if c["h"] == 3: L(59)
c &= collections.Counter("h")
if c == {"h": 1}: L(60)
cm = collections.ChainMap({}, {"a": 1})
cm["b"] = 1
if "b" in cm.maps[0]: L(61)
cm.pop("b")
if not cm.maps[0]: L(62)
od = collections.OrderedDict(a=1, b=2)
od.move_to_end("a")
if list(od) == ["b", "a"]: L(63)
od.popitem(last=False)
if list(od) == ["a"]: L(64)
dd = collections.defaultdict(list)
dd["x"].append(1)
if dd["x"]: L(65)
dd.setdefault("y", []).append(2)
if len(dd) == 2: L(66)
ud = collections.UserDict()
ud["a"] = 1
if ud.data: L(67)
ul = collections.UserList()
ul.append(1)
if ul.data: L(68)
ul += [2]
if len(ul) == 2: L(69)
ul.extend([3])
if len(ul) == 3: L(70)
class Hall:
    def __init__(self, rows, seats):
        self.free = {(r, s) for r in "ABCDEF"[:rows] for s in range(1, seats + 1)}
    def __bool__(self):
        return bool(self.free)
    def sell(self, n):
        row = sorted(self.free)[:n]
        self.free.difference_update(row)
        return [f"{r}{s}" for r, s in row]
hall = Hall(2, 3)
if len(hall.free) == 6: L(1)
hall.sell(2)
if len(hall.free) == 4: L(2)
if len(hall.free) == 6: L(3)
hall.sell(4)
if not hall: L(4)
if not hall.free: L(5)
s = {1, 2, 3}
s.difference_update([1, 2])
if len(s) == 1: L(6)
if len(s) == 3: L(7)
def f(s):
    row = sorted(s)[:2]
    s.difference_update(row)
s = {(1,2), (2,3), (3,4)}
f(s)
if len(s) == 1: L(8)
if len(s) == 3: L(9)
for n in (2, 1, 3):
    if not s:
        L(10)
        break
    f(s)
class H2:
    def __init__(self):
        self.free = {1, 2, 3}
    def __bool__(self):
        return bool(self.free)
    def __len__(self):
        return len(self.free)
    def sell(self, n):
        self.free.difference_update(sorted(self.free)[:n])
h = H2()
for n in (2, 1, 3):
    if not h:
        L(11)
        break
    h.sell(n)
    print(h, len(h))
