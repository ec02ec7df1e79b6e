"""What lists, dicts and sets come to that classes of the program inherit from: each line holds, so that nothing is called before the last one."""

import logging.config
class Stack(list):
    def push(self, x): self.append(x)
    def peek(self): return self[-1]
    @property
    def empty(self): return not self
s = Stack()
s.empty or logging.config.listen()
not s or logging.config.listen()
s.push(1); s.push(2)
s.peek() == 2 or logging.config.listen()
len(s) == 2 or logging.config.listen()
s == [1, 2] or logging.config.listen()
s.pop() == 2 or logging.config.listen()
list(s) == [1] or logging.config.listen()
s.empty is False or logging.config.listen()
isinstance(s, list) or logging.config.listen()
s2 = Stack([3, 1, 2])
s2.sort()
s2 == [1, 2, 3] or logging.config.listen()
s2[0] == 1 or logging.config.listen()
s2[1:] == [2, 3] or logging.config.listen()
sum(s2) == 6 or logging.config.listen()
3 in s2 or logging.config.listen()
([x for x in s2 if x > 1] == [2, 3]) or logging.config.listen()
s2.index(2) == 1 or logging.config.listen()
s2 + [4] == [1, 2, 3, 4] or logging.config.listen()
s2 += [9]
s2 == [1, 2, 3, 9] or logging.config.listen()
type(s2) is Stack or logging.config.listen()
class Log(list):
    def __init__(self, *items):
        super().__init__(items)
        self.count = 0
    def append(self, x):
        self.count += 1
        super().append(x)
    def __getitem__(self, i):
        if isinstance(i, int): return super().__getitem__(i) * 10
        return list.__getitem__(self, i)
    def __contains__(self, x): return x == "magic" or super().__contains__(x)
    def __setitem__(self, i, x):
        self.count += 100
        super().__setitem__(i, x)
l = Log(1, 2)
l.append(3)
l.count == 1 or logging.config.listen()
l == [1, 2, 3] or logging.config.listen()
l[0] == 10 or logging.config.listen()
l[1:] == [2, 3] or logging.config.listen()
"magic" in l or logging.config.listen()
2 in l or logging.config.listen()
5 not in l or logging.config.listen()
l[0] = 7
l.count == 101 or logging.config.listen()
list(l) == [7, 2, 3] or logging.config.listen()
len(l) == 3 or logging.config.listen()
class Sized(list):
    def __len__(self): return 42
    def __bool__(self): return False
    def __iter__(self): return iter(["it"])
z = Sized([1])
len(z) == 42 or logging.config.listen()
not z or logging.config.listen()
[x for x in z] == ["it"] or logging.config.listen()
z[0] == 1 or logging.config.listen()
class D(dict):
    def __missing__(self, k):
        self[k] = k * 2
        return self[k]
d = D()
d["a"] == "aa" or logging.config.listen()
d == {"a": "aa"} or logging.config.listen()
d.get("b") is None or logging.config.listen()
"b" not in d or logging.config.listen()
len(d) == 1 or logging.config.listen()
class Attr(dict):
    def __getattr__(self, n):
        try: return self[n]
        except KeyError: raise AttributeError(n)
    def __setattr__(self, n, v): self[n] = v
    def __delattr__(self, n): del self[n]
a = Attr(x=1)
a.x == 1 or logging.config.listen()
a.y = 2
a["y"] == 2 or logging.config.listen()
a == {"x": 1, "y": 2} or logging.config.listen()
del a.x
"x" not in a or logging.config.listen()
not hasattr(a, "q") or logging.config.listen()
getattr(a, "q", 5) == 5 or logging.config.listen()
class Attr2(dict):
    __getattr__ = dict.get
    __setattr__ = dict.__setitem__
    __delattr__ = dict.__delitem__
a2 = Attr2(x=1)
a2.x == 1 or logging.config.listen()
a2.nope is None or logging.config.listen()
a2.k = 4
a2["k"] == 4 or logging.config.listen()
class Attr3(dict):
    def __init__(self, *a, **k):
        super().__init__(*a, **k)
        self.__dict__ = self
a3 = Attr3(x=1)
a3.x == 1 or logging.config.listen()
a3["z"] = 5
a3.z == 5 or logging.config.listen()
a3.w = 6
a3["w"] == 6 or logging.config.listen()
class Lower(dict):
    def __setitem__(self, k, v): super().__setitem__(k.lower(), v)
    def __getitem__(self, k): return super().__getitem__(k.lower())
    def __contains__(self, k): return super().__contains__(k.lower())
    def get(self, k, d=None): return super().get(k.lower(), d)
lo = Lower()
lo["ABC"] = 1
lo["aBc"] == 1 or logging.config.listen()
"Abc" in lo or logging.config.listen()
lo.get("ABC") == 1 or logging.config.listen()
list(lo) == ["abc"] or logging.config.listen()
list(lo.items()) == [("abc", 1)] or logging.config.listen()
class Init(dict):
    def __init__(self, name, **kw):
        dict.__init__(self, kw)
        self.name = name
i = Init("n", a=1)
i.name == "n" or logging.config.listen()
i == {"a": 1} or logging.config.listen()
i["a"] == 1 or logging.config.listen()
list(i.keys()) == ["a"] or logging.config.listen()
{**i} == {"a": 1} or logging.config.listen()
dict(i) == {"a": 1} or logging.config.listen()
isinstance(i, dict) or logging.config.listen()
i.update(b=2)
i["b"] == 2 or logging.config.listen()
i.setdefault("c", 3) == 3 or logging.config.listen()
i.pop("a") == 1 or logging.config.listen()
sorted(i) == ["b", "c"] or logging.config.listen()
class S(set):
    def add(self, x): super().add(x + 1)
q = S()
q.add(1)
q == {2} or logging.config.listen()
2 in q or logging.config.listen()
len(q) == 1 or logging.config.listen()
q | {5} == {2, 5} or logging.config.listen()
isinstance(q, set) or logging.config.listen()
class FS(frozenset):
    def __new__(cls, *xs): return super().__new__(cls, xs)
    def first(self): return min(self)
fs = FS(3, 1)
fs == {1, 3} or logging.config.listen()
fs.first() == 1 or logging.config.listen()
len(fs) == 2 or logging.config.listen()
3 in fs or logging.config.listen()

logging.config.listen(9030)
