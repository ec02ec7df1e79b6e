import logging.config, math
L = logging.config.listen
def f1(xs):
    for x in xs: pass
    xs.append(1)
    return xs
a = [1]
f1(a)
if len(a) == 2: L(1)
if len(a) != 2: L(2)
def f2(xs):
    for x in xs: pass
    return xs
b = f2(a)
b.append(3)
if len(a) == 3: L(3)
if len(a) != 3: L(4)
def f3(d):
    out = []
    for k in d: out.append(d[k])
    return out
inner = [1]
r = f3({"a": inner})
r[0].append(2)
if inner == [1, 2]: L(5)
if inner != [1, 2]: L(6)
table = {}
def f4(n):
    for i in range(n):
        table[i] = i * i
    return n
f4(4)
if len(table) == 4: L(7)
if len(table) != 4: L(8)
count = 0
def f5(n):
    global count
    for i in range(n): count += 1
f5(3)
if count == 3: L(9)
if count != 3: L(10)
def f6(n):
    seen = []
    lazy = (x for x in seen)
    for i in range(n): seen.append(i)
    return list(lazy)
if f6(3) == [0, 1, 2]: L(11)
if f6(3) != [0, 1, 2]: L(12)
def f7(n):
    fs = []
    for i in range(n): fs.append(lambda: i)
    return [f() for f in fs]
if f7(3) == [2, 2, 2]: L(13)
if f7(3) != [2, 2, 2]: L(14)
def f9(n):
    xs = list(range(n))
    for x in xs:
        if x < 20: xs.append(x + n)
    return len(xs)
if f9(5) == 25: L(17)
if f9(5) != 25: L(18)
def f10():
    s = set()
    for w in "the cat the dog".split(): s.add(w)
    return sorted(s, key=len)[0]
if f10() in ("the", "cat", "dog"): L(19)
def f11(n):
    for i in range(n):
        if i == 7: break
    else:
        return "none"
    return i
if f11(5) == "none": L(20)
if f11(9) == 7: L(21)
if f11(9) == "none": L(22)
def f12():
    return [x // -3 for x in (-7, 7)], [x % -3 for x in (-7, 7)], [-7.5 // 2, -7.5 % 2], [2 ** 70 % 1000, 10 ** 20 // 3]
if f12() == ([2, -3], [-1, -2], [-4.0, 0.5], [424, 33333333333333333333]): L(23)
if f12() != ([2, -3], [-1, -2], [-4.0, 0.5], [424, 33333333333333333333]): L(24)
def f13(s):
    return [s[::-1], s[-3:], s[1:-1], s[::2], s[5:2:-1], s[-100:100], s[:0]] if all(c for c in s) else []
if f13("abcdefg") == ["gfedcba", "efg", "bcdef", "aceg", "fed", "abcdefg", ""]: L(25)
if f13("abcdefg") != ["gfedcba", "efg", "bcdef", "aceg", "fed", "abcdefg", ""]: L(26)
def f14(rows):
    rows = sorted(rows, key=lambda r: r[1], reverse=True)
    return [r[0] for r in rows]
if f14([("a", 1), ("b", 2), ("c", 1), ("d", 2)]) == ["b", "d", "a", "c"]: L(27)
if f14([("a", 1), ("b", 2), ("c", 1), ("d", 2)]) != ["b", "d", "a", "c"]: L(28)
def f15(n):
    total = 0.0
    for i in range(n): total += 0.1
    return total
if f15(10) == 1.0: L(29)
if f15(10) == 0.9999999999999999: L(30)
if round(f15(10), 3) == 1.0: L(31)
def f16(xs):
    first, *rest, last = xs
    for r in rest: first += r
    return first * last
if f16([1, 2, 3, 4]) == 24: L(32)
def f17(n):
    try:
        for i in range(n): int("x")
    except ValueError:
        return "bad"
    return "fine"
if f17(2) == "bad": L(33)
if f17(0) == "fine": L(34)
def f18(xs):
    for x in xs:
        if x < 0: raise ValueError(x)
    return sum(xs)
try:
    f18([1, -1])
except ValueError:
    L(35)
else:
    L(36)
def f19(xs):
    out = []
    for x in xs: out.append(xs[x])
    return out
try:
    f19([0, 5])
    L(37)
except IndexError:
    L(38)
def f20(n):
    rows = [[0] * n] * n
    for i in range(n): rows[0][i] = i
    return rows[1]
if f20(3) == [0, 1, 2]: L(39)
if f20(3) != [0, 1, 2]: L(40)
def f21(text):
    out = ""
    for i, ch in enumerate(text):
        out += ch.upper() if i % 2 else ch
    return f"{out:>8}|{len(out):03d}|{out!r}"
if f21("abcd") == "    aBcD|004|'aBcD'": L(41)
if f21("abcd") != "    aBcD|004|'aBcD'": L(42)
def f22(n):
    def step(k):
        nonlocal n
        n -= k
        return n
    return [step(i) for i in range(3)]
if f22(10) == [10, 9, 7]: L(43)
if f22(10) != [10, 9, 7]: L(44)
def f23(x, ys=[]):
    for i in range(x): ys.append(i)
    return len(ys)
f23(2)
if f23(2) == 4: L(45)
if f23(2) == 2: L(46)
def f24(d):
    return {v: k for k, v in d.items()}, [k for k, v in sorted(d.items(), key=lambda kv: -kv[1])], max(d, key=d.get), min(d.values())
if f24({"a": 1, "b": 3, "c": 2}) == ({1: "a", 3: "b", 2: "c"}, ["b", "c", "a"], "b", 1): L(47)
if f24({"a": 1, "b": 3, "c": 2}) != ({1: "a", 3: "b", 2: "c"}, ["b", "c", "a"], "b", 1): L(48)
def f25(n):
    while True:
        n -= 1
        if n % 7 == 0: continue
        if n < 10: return n
if f25(100) == 9: L(49)
if f25(100) != 9: L(50)
def gen(n):
    a, b = 0, 1
    while a < n:
        yield a
        a, b = b, a + b
if list(gen(50)) == [0, 1, 1, 2, 3, 5, 8, 13, 21, 34]: L(51)
if sum(x for x in gen(4000) if x % 2 == 0) == 3382: L(52)
g = gen(100)
next(g)
if next(g) == 1: L(53)
if len(list(g)) == 10: L(54)
if len(list(g)): L(55)
def forever():
    n = 0
    while True:
        yield n
        n += 1
f = forever()
if next(f) == 0: L(56)
if next(f) == 1: L(57)
if next(f) == 1: L(58)
def f26(matrix):
    return [list(row) for row in zip(*matrix)], [sum(row) for row in matrix], any(0 in row for row in matrix)
if f26([[1, 2], [3, 4]]) == ([[1, 3], [2, 4]], [3, 7], False): L(59)
if f26([[1, 2], [3, 4]]) != ([[1, 3], [2, 4]], [3, 7], False): L(60)
def f27(a, b):
    while b: a, b = b, a % b
    return a
if f27(1071, 462) == 21: L(61)
if f27(1071, 462) != 21: L(62)
def f28(s):
    stack = []
    pairs = {")": "(", "]": "["}
    for c in s:
        if c in pairs.values(): stack.append(c)
        elif c in pairs:
            if not stack or stack.pop() != pairs[c]: return False
    return not stack
if f28("([])[]"): L(63)
if f28("([)]"): L(64)
def f29(n):
    xs = [3, 1, 2]
    for _ in range(n):
        xs.sort()
        xs += xs[:1]
        xs.insert(0, xs.pop())
    return xs, xs.index(2), xs.count(1), xs is xs
if f29(2) == ([1, 1, 1, 2, 3], 3, 3, True): L(65)
if f29(2) != ([1, 1, 1, 2, 3], 3, 3, True): L(66)
def f30(x):
    for i in range(3): x = x / 2 if x else -1
    return str(x), repr(x), int(x), bool(x), abs(-x), float(x), math.floor(x), divmod(7, 2), hex(255), ord("a"), chr(98)
if f30(5) == ("0.625", "0.625", 0, True, 0.625, 0.625, 0, (3, 1), "0xff", 97, "b"): L(67)
if f30(5) != ("0.625", "0.625", 0, True, 0.625, 0.625, 0, (3, 1), "0xff", 97, "b"): L(68)
def f31(n):
    a = frozenset(range(n)); b = {1, 2}
    for x in range(n): b |= {x}
    return a == b
if f31(4): L(69)
def f32(xs):
    del xs[0]
    for x in xs: pass
    return xs
z = [1, 2]
f32(z)
if z == [2]: L(70)
if z != [2]: L(71)
LIMIT = 10
def f33():
    return sum(i for i in range(LIMIT))
if f33() == 45: L(72)
LIMIT = 3
if f33() == 3: L(73)
if f33() == 45: L(74)
def helper(x): return x + 1
def f34(n):
    return [helper(i) for i in range(n)]
if f34(2) == [1, 2]: L(75)
def helper(x): return x - 1
if f34(2) == [-1, 0]: L(76)
if f34(2) == [1, 2]: L(77)
def f35(n):
    x = 5
    for i in range(n):
        x = i
    return x
if f35(0) == 5: L(78)
def f36(n):
    for i in range(n): pass
    return i
try:
    f36(0)
    L(79)
except UnboundLocalError:
    L(80)
def f37(x, /, *, y=2): return sum(x for _ in range(y))
if f37(3) == 6: L(81)
if f37(3, y=3) == 9: L(82)
try:
    f37(3, 4)
    L(83)
except TypeError:
    L(84)
def f38(s):
    out = {}
    for w in s.split():
        out.setdefault(len(w), []).append(w)
    return out
if f38("a bb cc d") == {1: ["a", "d"], 2: ["bb", "cc"]}: L(85)
r = f38("a bb")
r[1].append("z")
if f38("a bb") == {1: ["a"], 2: ["bb"]}: L(86)
if r == {1: ["a", "z"], 2: ["bb"]}: L(87)
def f39(n): return n if n < 1 else f39(n - 1)
if f39(500) == 0: L(88)
def f40(x): return x if isinstance(x, int) else sum(f40(y) for y in x)
if f40([1, [2, [3]], 4]) == 10: L(91)
if f40([1, [2, [3]], 4]) != 10: L(92)
