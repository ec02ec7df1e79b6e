import logging.config
L = logging.config.listen
PAIRS = [(1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"),
         (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")]
def to_roman(n):
    out = []
    for value, sign in PAIRS:
        times, n = divmod(n, value)
        out.append(sign * times)
    return "".join(out)
def from_roman(text):
    total, rest = 0, text
    for value, sign in PAIRS:
        while rest.startswith(sign):
            total += value
            rest = rest[len(sign):]
    return total
wrong = [n for n in range(1, 500) if from_roman(to_roman(n)) != n]
if wrong: L(1)
if not wrong: L(2)
if sum(n * n for n in range(1000)) == 332833500: L(3)
if sum(n * n for n in range(1000)) != 332833500: L(4)
def sieve(limit):
    flags = [True] * (limit + 1)
    flags[:2] = [False, False]
    for n in range(2, int(limit ** 0.5) + 1):
        if flags[n]:
            flags[n * n::n] = [False] * len(flags[n * n::n])
    return [n for n, flag in enumerate(flags) if flag]
if 997 in sieve(1000): L(5)
if 998 in sieve(1000): L(6)
squares = {n: n * n for n in range(400)}
if squares[399] == 159201: L(7)
if squares[399] != 159201: L(8)
if len({n % 7 for n in range(300)}) == 7: L(9)
if len({n % 7 for n in range(300)}) != 7: L(10)
if any(n * n == 2 for n in range(500)): L(11)
if max(n % 97 for n in range(1000)) == 96: L(12)
it = iter(range(600))
first = [x for x in it if x < 3]
if len(first) == 3: L(13)
k = 2
lazy = (n * k for n in range(300))
k = 3
if sum(lazy) == 134550: L(15)
if sum(lazy) == 89700: L(16)
def f():
    base = 10
    return [base + n for n in range(300)][-1]
if f() == 309: L(17)
if f() != 309: L(18)
class C:
    top = 5
    xs = [n for n in range(300)]
if C.xs[299] == 299: L(19)
if C.xs[299] != 299: L(20)
calls = []
def note(n):
    calls.append(n)
    return n
ys = [note(n) for n in range(300)]
if len(calls) == 300: L(21)
