import hashlib, statistics, bisect, unicodedata, math, json
from logging.config import listen
h = hashlib.sha256(b"hello")
if h.hexdigest().startswith("2cf24d"): listen(1)
else: listen(2)
h.update(b" world")
if h.hexdigest()[:6] == "b94d27": listen(3)
else: listen(4)
if hashlib.md5("abc".encode()).digest()[0] == 0x90: listen(5)
else: listen(6)
if statistics.pstdev([1, 2, 3, 4]) == 1.118033988749895: listen(7)
else: listen(8)
if round(statistics.stdev([71.2, 70.8, 71.5, 71.1]), 3) == 0.289: listen(9)
else: listen(10)
xs = []
for t in [(40, "c"), (75, "o"), (10, "p")]: bisect.insort(xs, t)
if xs == [(10, "p"), (40, "c"), (75, "o")]: listen(11)
else: listen(12)
if not unicodedata.combining("a") and unicodedata.combining("\u0301") == 230: listen(13)
else: listen(14)
try:
    math.exp(5000)
except OverflowError: listen(15)
else: listen(16)
try:
    math.pow(10.0, 400)
except OverflowError: listen(17)
try:
    round(math.inf)
except OverflowError: listen(18)
if json.loads(b'{"a": 1}') == {"a": 1}: listen(19)
else: listen(20)
class P:
    def __init__(self): self.n = 0
    def __iter__(self): return self
    def __next__(self):
        self.n += 1
        if self.n == 3: raise StopIteration
        if self.n == 2: listen(21)
        return "x"
if ", ".join(P()) == "x, x": listen(22)
else: listen(23)
class T:
    def __init__(self, km): self.km = km
    def __lt__(self, o): return self.km < o.km
ts = []
for k in (12, 55, 3): bisect.insort(ts, T(k))
if [t.km for t in ts] == [3, 12, 55]: listen(24)
else: listen(25)
from datetime import date
if bisect.bisect_left([date(2023,1,1), date(2023,4,1)], date(2022,12,31)) == 0: listen(26)
else: listen(27)
if hashlib.new("sha1", b"x").hexdigest() == hashlib.sha1(b"x").hexdigest(): listen(28)
else: listen(29)
