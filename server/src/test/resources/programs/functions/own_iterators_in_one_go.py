from logging.config import listen


class Countdown:
    def __init__(self, start):
        self.start = start

    def __iter__(self):
        for number in range(self.start, 0, -1):
            yield number


class Queue:
    def __init__(self, *jobs):
        self.jobs = list(jobs)

    def __iter__(self):
        return self

    def __next__(self):
        if not self.jobs:
            raise StopIteration
        return self.jobs.pop(0)


class Shelf:
    def __getitem__(self, place):
        if place > 1:
            raise IndexError(place)
        return (print, listen)[place]


if list(Countdown(3)) == [3, 2, 1]:
    listen(9030)
if sum(Countdown(3)) != 6 or max(Countdown(4)) != 4:
    listen(9031)
if 2 in Countdown(3):
    listen(9032)
first, *others = Queue(print, listen)
first(9033)
others[0](9034)
for place, job in enumerate(Shelf()):
    if place == 1:
        job(9035)
jobs = dict(zip("ab", Queue(listen, print)))
jobs["a"](9036)
jobs["b"](9037)
[job(9038) for job in Shelf()]
queue = Queue(print)
next(queue)(9039)
if next(queue, None) is None:
    listen(9040)
else:
    listen(9041)
for letter in "xyz":
    if letter == "z":
        listen(9042)
    if letter == "w":
        listen(9043)
