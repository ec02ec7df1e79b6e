from logging.config import listen
import csv, io, os, tempfile
from collections import defaultdict, Counter
from dataclasses import dataclass, asdict, fields
DATA = """Name, Qty ,Price
apple,3,0.5
pear,,1.25
"fig, dried",10,2
"""
rd = csv.DictReader(io.StringIO(DATA))
rd.fieldnames = [n.strip().lower() for n in rd.fieldnames]
rows = list(rd)
if rows[0]["name"] == "apple": listen(1)
else: listen(2)
if rows[2]["name"] == "fig, dried": listen(3)
else: listen(4)
if [r["qty"] or "0" for r in rows] == ["3", "0", "10"]: listen(5)
else: listen(6)
if sum(int(r["qty"] or 0) * float(r["price"]) for r in rows) == 21.5: listen(7)
else: listen(8)
reader = csv.reader(io.StringIO(DATA))
header = [h.strip().lower() for h in next(reader)]
if header == ["name","qty","price"]: listen(9)
else: listen(10)
for i, row in enumerate(reader, start=1):
    if row[0] == "apple": listen(11)
    else: listen(12)
    if len(row) != 3: listen(13)
    else: listen(14)
    if reader.line_num == i + 1: listen(15)
    else: listen(16)
def to_csv(rows, fieldnames):
    buf = io.StringIO()
    w = csv.DictWriter(buf, fieldnames=fieldnames)
    w.writeheader()
    for r in rows:
        w.writerow(r)
    return buf.getvalue()
text = to_csv([{"a": 1, "b": "x,y"}, {"a": None, "b": 'say "hi"'}], ["a", "b"])
if text == 'a,b\r\n1,"x,y"\r\n,"say ""hi"""\r\n': listen(17)
else: listen(18)
if text.splitlines()[0] == "a,b": listen(19)
else: listen(20)
if len(text.splitlines()) == 3: listen(21)
else: listen(22)
back = list(csv.DictReader(io.StringIO(text)))
if back[0] == {"a": "1", "b": "x,y"}: listen(23)
else: listen(24)
if back[1]["b"] == 'say "hi"': listen(25)
else: listen(26)
if back[1]["a"] == "": listen(27)
else: listen(28)
out = io.StringIO()
dw = csv.DictWriter(out, ["x"], extrasaction="ignore", lineterminator="\n")
dw.writerow({"x": 5, "extra": 6})
if out.getvalue() == "5\n": listen(29)
else: listen(30)
out = io.StringIO()
n = csv.writer(out).writerow(["ab", "c"])
if n == 6: listen(31)
else: listen(32)
out = io.StringIO()
w = csv.writer(out, quoting=csv.QUOTE_NONNUMERIC, lineterminator="\n")
w.writerow(["a", 1, 2.5, True, None])
if out.getvalue() == '"a",1,2.5,True,""\n': listen(33)
else: listen(34)
out = io.StringIO()
w = csv.writer(out, quoting=csv.QUOTE_NONE, escapechar="\\", lineterminator="\n")
w.writerow(["a,b", "c"])
if out.getvalue() == 'a\\,b,c\n': listen(35)
else: listen(36)
try:
    csv.writer(io.StringIO(), quoting=csv.QUOTE_NONE).writerow(["a,b"])
    listen(37)
except csv.Error: listen(38)
out = io.StringIO()
w = csv.writer(out, delimiter="\t", quotechar="'")
w.writerow(["it's", "a\tb", ""])
if out.getvalue() == "'it''s'\t'a\tb'\t\r\n": listen(39)
else: listen(40)
out = io.StringIO()
csv.writer(out).writerow([""])
if out.getvalue() == '""\r\n': listen(41)
else: listen(42)
out = io.StringIO()
csv.writer(out).writerow([])
if out.getvalue() == '\r\n': listen(43)
else: listen(44)
out = io.StringIO()
csv.writer(out).writerow("abc")
if out.getvalue() == 'a,b,c\r\n': listen(45)
else: listen(46)
out = io.StringIO()
csv.writer(out, dialect="excel-tab").writerow((1, 2))
if out.getvalue() == '1\t2\r\n': listen(47)
else: listen(48)
out = io.StringIO()
csv.writer(out, dialect=csv.unix_dialect).writerow((1, "b"))
if out.getvalue() == '"1","b"\n': listen(49)
else: listen(50)
try:
    csv.writer(io.StringIO(), delimiter="::")
    listen(51)
except TypeError: listen(52)
try:
    csv.reader(["a"], delimiter="")
    listen(53)
except TypeError: listen(54)
try:
    csv.writer(io.StringIO()).writerow(5)
    listen(55)
except csv.Error: listen(56)
class Echo:
    def __init__(self): self.parts = []
    def write(self, value):
        if value == "1,2\r\n": listen(57)
        else: listen(58)
        self.parts.append(value)
        return value
e = Echo()
w = csv.writer(e)
r = w.writerow([1, 2])
if r == "1,2\r\n": listen(59)
else: listen(60)
if e.parts == ["1,2\r\n"]: listen(61)
else: listen(62)
@dataclass
class Item:
    name: str
    qty: int
items = [Item("a", 1), Item("b", 2)]
out = io.StringIO()
dw = csv.DictWriter(out, fieldnames=[f.name for f in fields(Item)])
dw.writeheader()
dw.writerows(asdict(i) for i in items)
if out.getvalue() == "name,qty\r\na,1\r\nb,2\r\n": listen(63)
else: listen(64)
read = [Item(r["name"], int(r["qty"])) for r in csv.DictReader(io.StringIO(out.getvalue()))]
if read == items: listen(65)
else: listen(66)
groups = defaultdict(list)
for r in csv.DictReader(["k,v", "a,1", "b,2", "a,3"]):
    groups[r["k"]].append(int(r["v"]))
if groups["a"] == [1, 3]: listen(67)
else: listen(68)
if sorted(groups) == ["a", "b"]: listen(69)
else: listen(70)
c = Counter(r["k"] for r in csv.DictReader(["k,v", "a,1", "b,2", "a,3"]))
if c["a"] == 2: listen(71)
else: listen(72)
with tempfile.TemporaryDirectory() as d:
    p = os.path.join(d, "x.csv")
    with open(p, "w", newline="") as f:
        w = csv.writer(f)
        w.writerow(["h1", "h2"])
        w.writerows([[1, "a"], [2, "b c"]])
    with open(p, newline="") as f:
        got = list(csv.reader(f))
    if got == [["h1","h2"],["1","a"],["2","b c"]]: listen(73)
    else: listen(74)
    with open(p) as f:
        if f.read() == "h1,h2\n1,a\n2,b c\n": listen(75)
        else: listen(76)
    with open(p, newline="") as f:
        if f.read() == "h1,h2\r\n1,a\r\n2,b c\r\n": listen(77)
        else: listen(78)
    with open(p, newline="", encoding="utf-8") as f:
        for row in csv.DictReader(f):
            if row["h1"] == "1": listen(79)
            else: listen(80)
            if row["h2"] == "zz": listen(81)
            else: listen(82)
    with open(p, "a", newline="") as f:
        csv.writer(f).writerow([3, "d"])
    with open(p) as f:
        if sum(1 for _ in f) == 4: listen(83)
        else: listen(84)
    with open(p, "rb") as f:
        if f.read().endswith(b"3,d\r\n"): listen(85)
        else: listen(86)
    with open(p, newline="") as f:
        r = csv.reader(f)
        next(r, None)
        if {row[0]: row[1] for row in r}["3"] == "d": listen(87)
        else: listen(88)
if list(csv.reader(['a,"b', 'c",d'])) == [["a", "bc", "d"]]: listen(89)
else: listen(90)
if list(csv.reader(['a,"b\n', 'c",d\n'])) == [["a", "b\nc", "d"]]: listen(91)
else: listen(92)
if next(csv.reader(['a"b,c'])) == ['a"b', 'c']: listen(93)
else: listen(94)
if next(csv.reader(['"a"b,c'])) == ['ab', 'c']: listen(95)
else: listen(96)
if next(csv.reader(['a\\,b,c'], escapechar="\\")) == ['a,b', 'c']: listen(97)
else: listen(98)
if next(csv.reader(["'x,y',z"], quotechar="'")) == ['x,y', 'z']: listen(99)
else: listen(100)
if next(csv.reader([' "a" , b'])) == [' "a" ', ' b']: listen(101)
else: listen(102)
if next(csv.reader([' "a", b'], skipinitialspace=True)) == ['a', 'b']: listen(103)
else: listen(104)
if csv.excel.delimiter == ",": listen(105)
else: listen(106)
if csv.excel_tab.delimiter == "\t": listen(107)
else: listen(108)
if csv.QUOTE_ALL == 1: listen(109)
else: listen(110)
try:
    next(csv.reader(['"a'], strict=True))
    listen(111)
except csv.Error: listen(112)
try:
    next(csv.reader(['a\rb']))
    listen(113)
except csv.Error: listen(114)
try:
    next(csv.reader([]))
    listen(115)
except StopIteration: listen(116)
if csv.DictReader([]).fieldnames is None: listen(117)
else: listen(118)
rd = csv.DictReader(["a,b", "1,2"])
r1 = next(rd)
if list(r1) == ["a", "b"]: listen(119)
else: listen(120)
if dict(r1) == {"a": "1", "b": "2"}: listen(121)
else: listen(122)
if list(rd) == []: listen(123)
else: listen(124)
def parse(line): return next(csv.reader([line]))
if parse("x,y") == ["x", "y"]: listen(125)
else: listen(126)
def gen():
    yield "a,b\n"
    yield "c,d\n"
if [r[1] for r in csv.reader(gen())] == ["b", "d"]: listen(127)
else: listen(128)
if list(csv.reader(l for l in ["#x", "1,2"] if not l.startswith("#"))) == [["1", "2"]]: listen(129)
else: listen(130)
if list(zip(*csv.reader(["1,2", "3,4"]))) == [("1", "3"), ("2", "4")]: listen(131)
else: listen(132)
csv.register_dialect("semi", delimiter=";", quoting=csv.QUOTE_MINIMAL)
out = io.StringIO(); csv.writer(out, "semi").writerow([1, "a;b"])
if out.getvalue() == '1;"a;b"\r\n': listen(133)
else: listen(134)
csv.unregister_dialect("semi")
def load(f, delimiter=","):
    reader = csv.DictReader(f, delimiter=delimiter)
    missing = {"id", "name"} - set(reader.fieldnames or [])
    if missing:
        raise ValueError(f"missing {missing}")
    return [r for r in reader]
try:
    load(["id;x"], ";")
    listen(135)
except ValueError: listen(136)
try:
    load(["id;name", "1;2"], ";")
    listen(137)
except ValueError: listen(138)
if load(["id;name", "1;2"], ";") == [{"id": "1", "name": "2"}]: listen(139)
else: listen(140)
class W(csv.DictWriter):
    def writerow(self, row):
        return super().writerow({k: str(v).upper() for k, v in row.items()})
out = io.StringIO()
W(out, ["a"]).writerow({"a": "x"})

try: list(csv.reader(["1,2\n", ";\r\\\n"], quoting=csv.QUOTE_NONNUMERIC))
except ValueError: listen(141)
try: list(csv.reader(["1\r2\n"]))
except csv.Error: listen(142)
if list(csv.reader(['"\r\'', "a b"], delimiter=" ")) == [["\r'\na b"]]: listen(143)
