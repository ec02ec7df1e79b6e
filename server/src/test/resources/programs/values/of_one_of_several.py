import collections, contextlib, enum, functools, logging.config, os
listen = logging.config.listen
count = len(os.environ)
is_small = count < 100000
is_large = not is_small
nothing = os.environ["PATH"][:0]
a = [1, 2]; b = [3]
c = a if is_small else b
c += [4]
if a == [1, 2, 4]: listen(1)
if len(a) == 3: listen(2)
a = {1}; b = {2}
c = a if is_small else b
c |= {4}
if a == {1, 4}: listen(3)
a = {"a": 1}; b = {}
c = a if is_small else b
c |= {"x": 4}
if "x" in a: listen(4)
if not b: listen(5)
class Adds:
    def __init__(self): self.all = []
    def __iadd__(self, one): self.all.append(one); return self
a = Adds(); b = Adds()
c = a if is_small else b
c += 1
if a.all == [1]: listen(6)
if not b.all: listen(7)
a = {"a": 1}; b = {"a": 1}
del (a if is_small else b)["a"]
if not a: listen(8)
if b: listen(9)
a = [1, 2]; b = [1, 2]
(a if is_small else b)[1:] = []
if a == [1]: listen(10)
del (a if is_small else b)[:1]
if not a: listen(11)
if b == [1, 2]: listen(12)
a = [1, 2]
del a[:count]
if not a: listen(13)
class O: pass
a = O(); b = O(); a.x = b.x = 1
del (a if is_small else b).x
if not hasattr(a, "x"): listen(14)
if hasattr(b, "x"): listen(15)
del vars(b if is_small else a)["x"]
if not hasattr(b, "x"): listen(16)
class One: value = 1
class Two:
    value = 2
    other = 3
    def __bool__(self): return False
    def __len__(self): return 0
    def __eq__(self, other): return True
    def __call__(self): return 1
class Either(Two if is_large else One): pass
if Either.value == 1: listen(17)
if Either().value == 1: listen(18)
if not issubclass(Either, Two): listen(19)
if not isinstance(Either(), Two): listen(20)
if isinstance(Either(), One): listen(21)
if not hasattr(Either, "other"): listen(22)
if not hasattr(Either(), "other"): listen(23)
if getattr(Either, "other", 7) == 7: listen(24)
if Either(): listen(25)
if Either() != Either(): listen(26)
if not callable(Either()): listen(27)
try: Either.other
except AttributeError: listen(28)
try: len(Either())
except TypeError: listen(29)
class Third(One if is_small else Two): pass
if not issubclass(Third, Two): listen(30)
if issubclass(Third, One): listen(31)
class Switched:
    if is_large: member = 1
if not hasattr(Switched, "member"): listen(32)
try: Switched().member
except AttributeError: listen(33)
key = nothing + "a"
numbers = collections.Counter()
numbers[key] += 1
if numbers["a"] == 1: listen(34)
lists = collections.defaultdict(list)
lists[key].append(1)
if lists["a"] == [1]: listen(35)
lists = collections.defaultdict(list)
lists[key]
if lists: listen(36)
if "a" in lists: listen(37)
if lists.get("a") is not None: listen(38)
class Letter(enum.Enum):
    A = 1
    B = 2
if Letter["A" + nothing] is Letter.A: listen(39)
try: Letter(count + 5)
except ValueError: listen(40)
asked = []
@functools.lru_cache(maxsize=None)
def ask(x): asked.append(x); return x
ask(1); ask(1 if is_small else 2)
if asked == [1]: listen(41)
ask(count); ask(count)
if asked == [1, count]: listen(42)
left = []
with contextlib.ExitStack() as stack:
    if is_small: stack.callback(left.append, 1)
    if is_large: stack.callback(left.append, 2)
if left == [1]: listen(43)
stack = contextlib.ExitStack()
stack.callback(left.append, 3)
if is_small: stack.pop_all()
stack.close()
if left == [1]: listen(44)
