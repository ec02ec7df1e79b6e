from logging.config import listen
def g():
    yield 1
    yield 2
it = g()
if next(it, None) == 1: listen(1)
else: listen(2)
if next(it, None) == 2: listen(3)
else: listen(4)
if next(it, None) is None: listen(5)
else: listen(6)
if next(it, None) is None: listen(7)
else: listen(8)
if list(it) == []: listen(9)
else: listen(10)
it = map(str, [])
if next(it, "z") == "z": listen(11)
else: listen(12)
if list(it) == []: listen(13)
else: listen(14)
it = (x for x in [])
if next(it, 0) == 0: listen(15)
else: listen(16)
if next(it, 1) == 1: listen(17)
else: listen(18)
try:
    next(it)
    listen(19)
except StopIteration: listen(20)
while True:
    v = next(it, None)
    if v is None: break
if v is None: listen(21)
else: listen(22)
import csv
if list(csv.DictReader([])) == []: listen(23)
else: listen(24)
if csv.DictReader([]).fieldnames is None: listen(25)
else: listen(26)
