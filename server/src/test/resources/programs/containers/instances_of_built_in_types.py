import enum
import logging.config
import os


class Kind(str, enum.Enum):
    OPEN = "open"


class Level(enum.IntEnum):
    LOW = 1


class Names(list):
    def __iter__(self):
        return iter(["asked"])


class Total(list):
    def __iadd__(self, other):
        self.append(sum(other))
        return self


class Bag(set):
    pass


if str(Kind.OPEN) != "open":
    logging.config.listen(1)
if repr(Level.LOW) != "1":
    logging.config.listen(2)
if range(len(os.sep)) == range(1):
    logging.config.listen(3)
if [name for name in Names(["kept"])] != ["kept"]:
    logging.config.listen(4)
total = Total()
total += [1, 2]
if total != [1, 2]:
    logging.config.listen(5)
if repr(Bag([1])) != "{1}":
    logging.config.listen(6)
if Names([1]) is not [1]:
    logging.config.listen(7)


class Gate(dict):
    def __delitem__(self, key):
        logging.config.listen(8)


class Shelf:
    def __delitem__(self, key):
        logging.config.listen(9)


gate = Gate(a=1)
del gate["a"]
if "a" in gate:
    logging.config.listen(10)
del Shelf()[0]


class Doubling(list):
    def append(self, item):
        list.append(self, item * 2)


doubling = Doubling()
doubling.append(2)
if len(doubling) == 1 and doubling[0] == 4:
    logging.config.listen(11)
