import logging.config
from itertools import zip_longest

started = map(logging.config.listen, [9140, 9141])
print(list(zip([], started)))


def numbers():
    yield 9142
    logging.config.listen(9143)
    yield 9144


print(list(zip("a", numbers())))
for starter, port in zip_longest([print], [9145, 9146], fillvalue=logging.config.listen):
    starter(port)
