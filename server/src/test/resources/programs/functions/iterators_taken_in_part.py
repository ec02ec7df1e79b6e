from itertools import chain, compress, count, cycle, dropwhile, islice, pairwise, takewhile
from logging.config import listen


def stages():
    yield "load"
    yield "check"
    listen(9030)
    yield "serve"


def numbers():
    number = 0
    while True:
        yield number
        number += 1


plan = [(1, print), (2, print), (7, listen), (1, listen)]
list(islice(stages(), 2))
for level, action in takewhile(lambda entry: entry[0] < 5, plan):
    action(9031)
for level, action in dropwhile(lambda entry: entry[0] < 5, plan[:3]):
    action(9032)
for number in islice(numbers(), 2, 5):
    if number == 4:
        listen(9033)
    if number == 5:
        listen(9034)
turn = cycle([print, listen])
next(turn)(9035)
next(turn)(9036)
for number in count(5):
    if number == 7:
        listen(9037)
        break
for action in chain([print], compress([listen, listen], [True, False])):
    action(9038)
for before, behind in pairwise([print, listen]):
    before(9039)
    behind(9040)
source = numbers()
if list(islice(source, 3)) == [0, 1, 2] and next(source) == 3:
    listen(9041)
else:
    listen(9042)
