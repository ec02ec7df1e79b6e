import logging.config

log = []


def countdown(n):
    log.append("start")
    while n > 0:
        got = yield n
        log.append(got)
        n -= 1
    log.append("end")


def guarded():
    try:
        log.append("in")
        yield 1
        yield 2
    finally:
        log.append("out")


numbers = countdown(3)
next(numbers)
next(numbers)
if log == ["start", None]:
    logging.config.listen(9030)
for number in numbers:
    if number != 1:
        logging.config.listen(9031)
if log.count("start") == 1 and log[-1] == "end":
    logging.config.listen(9032)

asked = countdown(2)
next(asked)
asked.send("first")
try:
    asked.send("second")
    logging.config.listen(9033)
except StopIteration:
    if log[-4:] == ["start", "first", "second", "end"]:
        logging.config.listen(9034)

left = guarded()
next(left)
left.close()
if log[-2:] == ["in", "out"]:
    logging.config.listen(9035)
