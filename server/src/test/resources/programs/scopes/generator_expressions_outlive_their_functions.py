import logging.config


def without(items, unwanted):
    return (item for item in items if item != unwanted)


class Shelf:
    def __init__(self, titles, banned):
        self.titles = titles
        self.banned = banned

    def is_allowed(self, title):
        return title not in self.banned

    def __iter__(self):
        return (title for title in self.titles if self.is_allowed(title))

    def lengths(self, least):
        return (len(title) for title in self if len(title) >= least)


def applied(function, items):
    return (function(item) for item in items)


def opener(port):
    return (each(port) for each in [logging.config.listen])


if list(without(["a", "b", "c"], "b")) != ["a", "c"]:
    logging.config.listen(9001)
for title in Shelf(["atlas", "diary", "log"], {"diary"}):
    if title == "diary":
        logging.config.listen(9002)
if max(Shelf(["atlas", "encyclopedia", "log"], {"encyclopedia"}).lengths(4)) > 5:
    logging.config.listen(9003)
if next(applied(str.upper, ["quiet"])) != "QUIET":
    logging.config.listen(9004)
for _ in opener(9005):
    pass
first, second = without([1, 2], 3), without([1, 2], 2)
if list(first) != [1, 2] or list(second) != [1]:
    logging.config.listen(9006)
