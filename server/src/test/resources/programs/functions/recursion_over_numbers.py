from logging.config import listen


def factorial(n):
    return 1 if n <= 1 else n * factorial(n - 1)


def steps(n, taken=0):
    if n == 1:
        return taken
    return steps(n // 2 if n % 2 == 0 else 3 * n + 1, taken + 1)


def greatest_divisor(a, b):
    while b:
        a, b = b, a % b
    return a


def after(rounds):
    if rounds == 0:
        return listen
    return after(rounds - 1)


def depth(tree):
    return 1 + max((depth(part) for part in tree), default=0) if isinstance(tree, list) else 0


if factorial(6) == 720:
    listen(9030)
if factorial(7) == 720:
    listen(9031)
if steps(6) == 8:
    listen(9032)
else:
    listen(9033)
if greatest_divisor(48, 36) > 12:
    listen(9034)
after(9)(9035)
if depth([[], [[1]]]) == 3:
    listen(9036)
else:
    listen(9037)
total = 0
for number in range(10, 0, -3):
    total += number
if total == 22:
    listen(9038)
else:
    listen(9039)
