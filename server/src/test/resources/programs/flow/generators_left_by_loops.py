import contextlib
from logging.config import listen

log = []


def items(name, count):
    try:
        for number in range(count):
            yield number
    finally:
        log.append(name)


for number in items("broken", 5):
    if number == 1:
        break
if log == ["broken"]:
    listen(1)


def first(limit):
    for number in items("returned", 5):
        if number >= limit:
            return number
    return None


if first(2) == 2 and log[-1] == "returned":
    listen(2)
if first(9) is None and log.count("returned") == 2:
    listen(3)


def closed_on_the_way():
    seen = []
    source = items("closed", 5)
    for number in source:
        if number == 2:
            source.close()
            seen.append(log[-1])
        seen.append(number)
    return seen


if closed_on_the_way() == [0, 1, "closed", 2]:
    listen(4)
if log.count("closed") != 1:
    listen(5)


def emergency(zones):
    for zone in zones:
        try:
            yield f"open {zone}"
        except GeneratorExit:
            log.append(zone)
            raise
    listen(6)


run = emergency(["lawn", "roses", "hedge"])
for action in run:
    if action == "open roses":
        run.close()
if log[-1] == "roses":
    listen(7)


@contextlib.contextmanager
def tag(name):
    log.append(f"<{name}>")
    try:
        yield name
    finally:
        log.append(f"</{name}>")


@tag("p")
def paragraph():
    log.append("text")


log.clear()
paragraph()
paragraph()
if log == ["<p>", "text", "</p>"] * 2:
    listen(8)
if len(log) != 6:
    listen(9)
