import random
from logging.config import listen


class Labelled(type):
    def __new__(mcs, name, bases, names):
        made = super().__new__(mcs, name, bases, names)
        for each in ("label", "title"):
            setattr(made, each, name)
        return made


class Box(metaclass=Labelled):
    pass


jobs = []
random.shuffle(jobs)
try:
    jobs.pop()
except IndexError:
    listen(9030)
try:
    Box.label
    listen(9031)
except AttributeError:
    listen(9032)
try:
    Box().title
    listen(9033)
except AttributeError:
    listen(9034)

kept = [listen]
random.shuffle(kept)
try:
    start = kept.pop()
    start(9035)
except TypeError:
    print("not to be called")
