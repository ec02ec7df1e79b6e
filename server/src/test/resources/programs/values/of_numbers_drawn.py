"""What numbers come to that are drawn from a seed: each line holds, so that nothing is called before the last one."""

import logging.config
import random

r = random.Random(42)
r.random() == 0.6394267984578837 or logging.config.listen()
r.randint(1, 10) == 1 or logging.config.listen()
r.randrange(100) == 94 or logging.config.listen()
not (r.choice(["a", "b", "c"]) == "c") or logging.config.listen()
not (r.choices([1, 2, 3], k=3) == [3, 3, 2]) or logging.config.listen()
not (r.sample(range(10), 3) == [3, 5, 9]) or logging.config.listen()
x = [1, 2, 3, 4, 5]
r.shuffle(x)
sorted(x) == [1, 2, 3, 4, 5] or logging.config.listen()
not (x == [1, 3, 4, 2, 5]) or logging.config.listen()
not (r.uniform(1, 2) > 1.5) or logging.config.listen()
r.getrandbits(8) > 100 or logging.config.listen()
r.random() < 0.5 or logging.config.listen()
random.seed(1)
random.random() == 0.13436424411240122 or logging.config.listen()
not (random.randint(1, 6) == 5) or logging.config.listen()
not (random.choice("abc") == "a") or logging.config.listen()
not (random.uniform(0, 10) > 5) or logging.config.listen()
random.seed("hello")
not (random.random() > 0.5) or logging.config.listen()
random.randint(0, 100) > 50 or logging.config.listen()
random.seed(0)
a = [random.random() for _ in range(3)]
random.seed(0)
b = [random.random() for _ in range(3)]
a == b or logging.config.listen()
random.Random(7).randint(1, 100) == 42 or logging.config.listen()
random.Random(7).randint(1, 100) == random.Random(7).randint(1, 100) or logging.config.listen()
random.Random(3).choices(["x", "y"], weights=[1, 9], k=4) == ["y", "y", "y", "y"] or logging.config.listen()
random.Random(2**70).random() < 0.5 or logging.config.listen()
not (random.Random(-5).random() < 0.5) or logging.config.listen()
not (random.Random(b"x").random() < 0.5) or logging.config.listen()
not (random.Random(3).sample(["a", "b", "c", "d"], 2) == ["b", "d"]) or logging.config.listen()
random.Random(9).randrange(0, 100, 5) % 5 == 0 or logging.config.listen()
0 <= random.random() < 1 or logging.config.listen()
1 <= random.randint(1, 6) <= 6 or logging.config.listen()
random.choice([1, 1, 1]) == 1 or logging.config.listen()
random.random() >= 0 or logging.config.listen()
state = r.getstate()
p = r.random()
r.setstate(state)
r.random() == p or logging.config.listen()
len(random.sample(range(100), 5)) == 5 or logging.config.listen()
try:
    random.choice([])
except IndexError:
    pass
else:
    logging.config.listen()
try:
    random.randint(5, 1)
except ValueError:
    pass
else:
    logging.config.listen()
try:
    random.sample([1], 2)
except ValueError:
    pass
else:
    logging.config.listen()
try:
    random.randrange(0)
except ValueError:
    pass
else:
    logging.config.listen()

logging.config.listen()
