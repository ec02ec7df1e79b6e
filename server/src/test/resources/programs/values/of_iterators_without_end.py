"""What is taken of iterators that never come to an end: each line holds, so that nothing is called before the last one."""

import logging.config

import itertools
def primes():
    found = []
    for n in itertools.count(2):
        if all(n % q for q in found): found.append(n); yield n
g = primes()
(next(g) == 2) or logging.config.listen()
(next(g) == 3) or logging.config.listen()
(next(g) == 5) or logging.config.listen()
(next(g) == 7) or logging.config.listen()
(list(itertools.islice(primes(), 5)) == [2, 3, 5, 7, 11]) or logging.config.listen()
(list(itertools.takewhile(lambda x: x < 10, primes())) == [2, 3, 5, 7]) or logging.config.listen()
(list(itertools.takewhile(lambda x: x < 20, primes())) == [2, 3, 5, 7, 11, 13, 17, 19]) or logging.config.listen()
def evens():
    for n in itertools.count(2):
        if n % 2 == 0: yield n
(list(itertools.takewhile(lambda x: x < 10, evens())) == [2, 4, 6, 8]) or logging.config.listen()
(list(itertools.takewhile(lambda x: x < 40, evens())) == list(range(2, 40, 2))) or logging.config.listen()
for i in itertools.count():
    if i * i > 900: break
(i == 31) or logging.config.listen()
(next(i for i in itertools.count(1) if i % 7 == 0 and i % 11 == 0) == 77) or logging.config.listen()
c = itertools.cycle("ab")
([next(c) for _ in range(21)][-1] == "a") or logging.config.listen()
ids = itertools.count(100)
d = {n: next(ids) for n in "xyz"}
(d == {"x": 100, "y": 101, "z": 102}) or logging.config.listen()
(next(ids) == 103) or logging.config.listen()
(dict(zip("abc", itertools.count(1))) == {"a": 1, "b": 2, "c": 3}) or logging.config.listen()
(list(zip(itertools.count(), "ab")) == [(0, "a"), (1, "b")]) or logging.config.listen()
([a + b for a, b in zip(itertools.cycle([1, 2]), [10, 20, 30])] == [11, 22, 31]) or logging.config.listen()
n = 0
for k in itertools.cycle([1, 2, 3]):
    n += k
    if n > 100: break
(n == 102) or logging.config.listen()
(list(itertools.islice(itertools.count(5, 5), 40))[-1] == 200) or logging.config.listen()
(list(map(lambda a, b: a * b, itertools.count(), [1, 2, 3])) == [0, 2, 6]) or logging.config.listen()
def gen():
    k = 0
    while True:
        k += 1
        yield k
(next(x for x in gen() if x > 30) == 31) or logging.config.listen()
t = 0
for x in gen():
    t += x
    if x == 40: break
(t == 820) or logging.config.listen()
(list(itertools.islice(gen(), 50))[-1] == 50) or logging.config.listen()
(sum(itertools.takewhile(lambda v: v <= 100, itertools.count(1))) == 5050) or logging.config.listen()
s = 0
for a in itertools.count(1):
    for b in itertools.count(1):
        if b > 3: break
        s += a * b
    if a == 3: break
(s == 36) or logging.config.listen()
([next(g) for g in [itertools.count(3)] * 3] == [3, 4, 5]) or logging.config.listen()
r = itertools.repeat("z")
([next(r), next(r)] == ["z", "z"]) or logging.config.listen()
(list(zip("ab", itertools.repeat(7))) == [("a", 7), ("b", 7)]) or logging.config.listen()
(list(map(pow, [2, 3], itertools.repeat(2))) == [4, 9]) or logging.config.listen()
logging.config.listen(9030)
