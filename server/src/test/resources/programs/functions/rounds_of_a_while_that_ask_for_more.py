import logging.config, itertools as I
L = logging.config.listen
def chunks(it, n):
    it = iter(it)
    while ch := tuple(I.islice(it, n)): yield ch
if list(chunks(range(5), 2)) == [(0, 1), (2, 3), (4,)]: L(1)
if list(chunks([1, 2, 3], 2)) == [(1, 2), (3,)]: L(2)
def chunks2(it, n):
    it = iter(it)
    while ch := list(I.islice(it, n)): yield ch
if list(chunks2([1, 2, 3], 2)) == [[1, 2], [3]]: L(3)
for c in chunks2([1, 2, 3], 2):
    if c == [3]: L(4)
it = iter([1, 2, 3])
if list(I.islice(it, 2)) == [1, 2]: L(5)
if list(I.islice(it, 2)) == [3]: L(6)
if list(I.islice(it, 2)) == []: L(7)
it = iter(range(3))
if tuple(I.islice(it, 2)) == (0, 1): L(8)
if tuple(I.islice(it, 2)) == (2,): L(9)
it = iter([1, 2, 3])
x = []
while ch := tuple(I.islice(it, 2)): x.append(ch)
if x == [(1, 2), (3,)]: L(10)
if len(x) == 2: L(11)
