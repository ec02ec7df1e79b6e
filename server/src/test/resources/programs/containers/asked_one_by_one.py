import logging.config


class Countdown:
    """An iterator that does something at its end."""

    def __init__(self, count, done):
        self.count = count
        self.done = done

    def __iter__(self):
        return self

    def __next__(self):
        if self.count == 0:
            self.done(9001)
            raise StopIteration
        self.count -= 1
        return self.count


class Steps:
    """Goes by index, as sequences did before there were iterators."""

    def __getitem__(self, index):
        if index > 1:
            raise IndexError(index)
        return (print, logging.config.listen)[index]


for number in Countdown(2, logging.config.listen):
    if number > 5:
        logging.config.listen(9002)
for number in Countdown(1, print):
    pass
for step in Steps():
    step(9003)
