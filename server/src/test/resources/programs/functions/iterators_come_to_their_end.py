import logging.config


def candidates(*ports):
    for port in ports:
        yield port


def good(port):
    return port % 2 == 0


usable = filter(good, candidates(9031, 9033, 9034, 9036))
names = map(str, usable)
if next(names, None) == "9034":
    logging.config.listen(9030)
left = list(usable)
if left == [9036]:
    logging.config.listen(9031)
if next(map(str, usable), "none left") != "none left":
    logging.config.listen(9032)
numbers = (number for number in range(3))
if sum(numbers) == 3 and sum(numbers) == 0:
    logging.config.listen(9033)
for number in numbers:
    logging.config.listen(9034)
again = candidates(1, 2, 3, 4)
for port in again:
    if port == 2:
        break
if list(again) == [3, 4]:
    logging.config.listen(9035)
