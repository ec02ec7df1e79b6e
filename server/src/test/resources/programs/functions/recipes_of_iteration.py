import functools, itertools, operator, logging.config
L = logging.config.listen
@functools.singledispatch
def f(x): return "o"
@f.register
def _(x: int): return "i"
@f.register(str)
def _(x): return "s"
@f.register(list)
@f.register(tuple)
def _(x): return "q"
if f(1) == "i": L(1)
if f("a") == "s": L(2)
if f(1.5) == "o": L(3)
if f(True) == "i": L(4)
if f(()) == "q": L(5)
if f.dispatch(bool)(True) == "i": L(6)
if int in f.registry: L(7)
class C:
    @functools.singledispatchmethod
    def m(self, x): raise NotImplementedError
    @m.register
    def _(self, x: int): return "mi"
if C().m(1) == "mi": L(8)
try: C().m("x")
except NotImplementedError: L(9)
try: f()
except TypeError: L(10)
n = []
@functools.lru_cache(maxsize=2)
def g(x): n.append(x); return x
g(1); g(1); g(2)
if n == [1, 2]: L(11)
ci = g.cache_info()
if ci.hits == 1: L(12)
if ci.misses == 2: L(13)
if ci.currsize == 2: L(14)
g(3); g(1)
if n == [1, 2, 3, 1]: L(15)
g.cache_clear()
if g.cache_info().currsize == 0: L(16)
try: g([])
except TypeError: L(17)
@functools.cache
def fib(k): return k if k < 2 else fib(k - 1) + fib(k - 2)
if fib(30) == 832040: L(18)
if g.cache_parameters()["maxsize"] == 2: L(19)
class P:
    c = 0
    @functools.cached_property
    def v(self): self.c += 1; return self.c
p = P()
if p.v == 1: L(20)
if p.v == 1: L(21)
del p.v
if p.v == 2: L(22)
if "v" in vars(p): L(23)
@functools.total_ordering
class T:
    def __init__(self, k): self.k = k
    def __eq__(self, o): return self.k == o.k
    def __lt__(self, o): return self.k < o.k
if T(1) <= T(1): L(24)
if T(2) > T(1): L(25)
if T(2) >= T(1): L(26)
try:
    @functools.total_ordering
    class Q: pass
except ValueError: L(27)
h = functools.partial(int, base=2)
if h("101") == 5: L(28)
if h.func is int: L(29)
if h.keywords == {"base": 2}: L(30)
if functools.partial(max, 3).args == (3,): L(31)
try: functools.partial(5)
except TypeError: L(32)
class PM:
    def s(self, a, b): return a - b
    t = functools.partialmethod(s, 10)
    u = functools.partialmethod(s, b=1)
if PM().t(3) == 7: L(33)
if PM().u(3) == 2: L(34)
if functools.reduce(operator.add, [1, 2, 3]) == 6: L(35)
if functools.reduce(operator.mul, [], 7) == 7: L(36)
try: functools.reduce(operator.add, [])
except TypeError: L(37)
@functools.wraps(g)
def w(*a): "doc"; return a
if w.__name__ == "g": L(38)
if w.__wrapped__ is g: L(39)
if sorted(["b", "a"], key=functools.cmp_to_key(lambda a, b: (a > b) - (a < b))) == ["a", "b"]: L(40)
I = itertools
if list(I.chain([1], [2])) == [1, 2]: L(41)
if list(I.chain.from_iterable([[1], [2]])) == [1, 2]: L(42)
if list(I.islice(I.count(5), 3)) == [5, 6, 7]: L(43)
if list(I.islice(range(10), 2, 8, 3)) == [2, 5]: L(44)
if list(I.accumulate([1, 2, 3])) == [1, 3, 6]: L(45)
if list(I.accumulate([1, 2, 3], operator.mul, initial=2)) == [2, 2, 4, 12]: L(46)
if list(I.combinations("abc", 2)) == [("a", "b"), ("a", "c"), ("b", "c")]: L(48)
if len(list(I.permutations(range(3)))) == 6: L(49)
if list(I.product([1, 2], "a")) == [(1, "a"), (2, "a")]: L(50)
if len(list(I.product([0, 1], repeat=3))) == 8: L(51)
if list(I.compress("abc", [1, 0, 1])) == ["a", "c"]: L(52)
if list(I.dropwhile(lambda x: x < 2, [1, 2, 1])) == [2, 1]: L(53)
if list(I.takewhile(lambda x: x < 2, [1, 2, 1])) == [1]: L(54)
if list(I.filterfalse(lambda x: x % 2, range(4))) == [0, 2]: L(55)
if [(k, list(v)) for k, v in I.groupby("aab")] == [("a", ["a", "a"]), ("b", ["b"])]: L(56)
if list(I.pairwise([1, 2, 3])) == [(1, 2), (2, 3)]: L(57)
if list(I.repeat(1, 2)) == [1, 1]: L(58)
if list(I.starmap(pow, [(2, 3)])) == [8]: L(59)
a, b = I.tee([1, 2])
if list(a) == list(b): L(60)
if list(I.zip_longest([1], [1, 2], fillvalue=0)) == [(1, 1), (0, 2)]: L(61)
c = I.cycle("ab")
if [next(c) for _ in range(3)] == ["a", "b", "a"]: L(62)
if list(I.combinations_with_replacement("ab", 2))[1] == ("a", "b"): L(63)
def chunks(it, n):
    it = iter(it)
    while ch := tuple(I.islice(it, n)): yield ch
if list(chunks(range(5), 2)) == [(0, 1), (2, 3), (4,)]: L(64)
def uniq(it):
    seen = set()
    for x in it:
        if x not in seen:
            seen.add(x); yield x
if list(uniq([1, 1, 2])) == [1, 2]: L(65)
def flatten(x): return list(I.chain.from_iterable(x))
if flatten([[1], [2, 3]]) == [1, 2, 3]: L(66)
def powerset(s):
    s = list(s)
    return I.chain.from_iterable(I.combinations(s, r) for r in range(len(s) + 1))
if len(list(powerset([1, 2, 3]))) == 8: L(67)
def grouper(it, n): return list(zip(*[iter(it)] * n, strict=False))
if grouper("abcd", 2) == [("a", "b"), ("c", "d")]: L(68)
def roundrobin(*its):
    na = len(its); nx = I.cycle(iter(i).__next__ for i in its)
    while na:
        try:
            for n in nx: yield n()
        except StopIteration:
            na -= 1; nx = I.cycle(I.islice(nx, na))
if list(roundrobin("ab", "c")) == ["a", "c", "b"]: L(69)
def partition(pred, it):
    a, b = I.tee(it)
    return list(I.filterfalse(pred, a)), list(filter(pred, b))
if partition(lambda x: x > 1, [1, 2]) == ([1], [2]): L(70)
try: I.islice([1], -1)
except ValueError: L(71)
try: list(I.permutations([1], -1))
except ValueError: L(72)
try: list(zip([1], [1, 2], strict=True))
except ValueError: L(73)
try: I.chain(5).__next__()
except TypeError: L(74)
try: next(I.islice([], 1))
except StopIteration: L(75)
if sum(I.repeat(2, 3)) == 6: L(76)
def first_true(it, d=None, p=None): return next(filter(p, it), d)
if first_true([0, 3]) == 3: L(77)
def nth(it, n, d=None): return next(I.islice(it, n, None), d)
if nth([1, 2], 1) == 2: L(78)
if nth([1, 2], 9) is None: L(79)
def all_equal(it):
    g = I.groupby(it); return next(g, True) and not next(g, False)
if all_equal([1, 1]): L(80)
def sliding(it, n):
    import collections
    it = iter(it); w = collections.deque(I.islice(it, n - 1), maxlen=n)
    for x in it: w.append(x); yield tuple(w)
if list(sliding("abcd", 3)) == [("a", "b", "c"), ("b", "c", "d")]: L(81)
def consume(it, n): next(I.islice(it, n, n), None)
it = iter(range(5)); consume(it, 2)
if next(it) == 2: L(82)
if operator.itemgetter(1, 0)([5, 6]) == (6, 5): L(83)
if operator.attrgetter("k")(T(4)) == 4: L(84)
if operator.methodcaller("upper")("a") == "A": L(85)
try: operator.itemgetter("x")({})
except KeyError: L(86)
try: operator.attrgetter("zz")(5)
except AttributeError: L(87)
if operator.countOf([1, 1], 1) == 2: L(88)
if operator.index(5) == 5: L(89)
try: operator.index(5.0)
except TypeError: L(90)
