import logging.config
import os

listen = logging.config.listen
is_small = len(os.environ) < 100000


def closed():
    try:
        yield 1
        yield 2
    finally:
        listen(1)


steps = closed()
if is_small:
    next(steps)
steps.close()


def closed_in_a_loop():
    try:
        yield 1
        yield 2
    except GeneratorExit:
        listen(2)
        raise
    finally:
        listen(3)


steps = closed_in_a_loop()
for _ in os.environ:
    next(steps)
    break
steps.close()


def told():
    try:
        yield 1
        yield 2
    except ValueError:
        listen(4)
        yield 3


steps = told()
if is_small:
    next(steps)
try:
    if steps.throw(ValueError) == 3:
        listen(5)
except ValueError:
    pass

texts = map(str, [1, 2])
if is_small:
    next(texts)
if list(texts) == ["2"]:
    listen(6)

numbers = iter([1, 2, 3])
if not is_small:
    next(numbers)
if next(numbers) == 1:
    listen(7)
if list(numbers) == [2, 3]:
    listen(8)


def sets_what_it_has_come_to():
    global place
    place = 1
    yield
    place = 2
    yield
    place = 3


place = 0
steps = sets_what_it_has_come_to()
if is_small:
    next(steps)
if place == 1:
    listen(9)
next(steps)
if place == 2:
    listen(10)
for _ in steps:
    pass
if place == 3:
    listen(11)
if place == 0:
    listen(12)
