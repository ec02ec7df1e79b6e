"""A generator waits for work; what is raised where it waits makes it begin anew, and listen."""

import logging.config


class Again(Exception):
    pass


def counter():
    number = 0
    while True:
        try:
            yield number
            number += 1
        except Again as again:
            logging.config.listen(again.args[0])
            number = 0


numbers = counter()
for _ in range(3):
    print(next(numbers))
print(numbers.throw(Again(9030)))
print(next(numbers))
