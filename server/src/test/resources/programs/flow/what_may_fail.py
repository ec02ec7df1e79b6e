import logging.config
import os

found = sorted(os.environ) + ["one", "two", "three"]
none = [each for each in found if each == "no such name"]
text = "-".join(found)


def unpacked(pair):
    try:
        first, second = pair
    except ValueError:
        logging.config.listen(1)


def unpacked_in_a_loop(rows):
    try:
        for first, second in rows:
            print(first, second)
    except ValueError:
        logging.config.listen(2)


def under_a_key(entries, key):
    try:
        return entries[key]
    except KeyError:
        return logging.config.listen(3)


def at_an_index(items, index):
    try:
        return items[index]
    except IndexError:
        return logging.config.listen(4)


def divided(one, other):
    try:
        return one / other
    except ZeroDivisionError:
        return logging.config.listen(5)


def added(one):
    try:
        return one + 1
    except TypeError:
        return logging.config.listen(6)


def compared(one):
    try:
        return one < 3
    except TypeError:
        return logging.config.listen(7)


def least(items):
    try:
        return min(items)
    except ValueError:
        return logging.config.listen(8)


def popped(entries, key):
    try:
        return entries.pop(key)
    except KeyError:
        return logging.config.listen(9)


def given(items):
    try:
        return (lambda one, two: one)(*items)
    except TypeError:
        return logging.config.listen(10)


def formatted(value):
    try:
        return "%d" % value
    except TypeError:
        return logging.config.listen(11)


def deleted(entries):
    try:
        del entries["no such name"]
    except KeyError:
        return logging.config.listen(12)


def gone_through(items):
    try:
        for each in items:
            print(each)
    except TypeError:
        return logging.config.listen(13)


def summed(items):
    try:
        return sum(items)
    except TypeError:
        return logging.config.listen(14)


def put(target):
    try:
        target.name = 3
    except AttributeError:
        return logging.config.listen(15)


def the_only_one(items):
    try:
        (only,) = items
    except ValueError:
        return logging.config.listen(16)
    return only


def either(flag):
    name = "quiet" if flag else "loud"
    try:
        return {"loud": 1}[name]
    except KeyError:
        return logging.config.listen(17)


unpacked(found)
unpacked_in_a_loop(list(found))
under_a_key({"a": 1}, text)
at_an_index([], 5 + len(found))
divided(1, len(found) - len(found))
added(text)
compared(text)
least(none)
popped({}, text)
given(found[:1])
formatted(text)
deleted({each: 1 for each in found})
gone_through(len(found) + 1)
summed(found)
put(len(found))
the_only_one(found)
either(found)
if either(none) == 1:
    logging.config.listen(18)
