import logging.config




class Plain:
    pass


class Guard(type):
    pass


class Other(type):
    pass


class Guarded(metaclass=Guard):
    pass


class Others(metaclass=Other):
    pass


try:
    print("quiet", colour=True)
except TypeError:
    logging.config.listen(1)
try:
    len()
    logging.config.listen(2)
except TypeError:
    logging.config.listen(3)
try:
    [].append(1, 2)
    logging.config.listen(4)
except TypeError:
    logging.config.listen(5)
try:
    sorted([1], order=None)
except TypeError:
    logging.config.listen(6)
try:
    hasattr(Plain, 1)
except TypeError:
    logging.config.listen(7)
try:
    Plain(1)
    logging.config.listen(8)
except TypeError:
    logging.config.listen(9)
try:
    len(Plain())
    logging.config.listen(10)
except TypeError:
    logging.config.listen(11)
try:
    for item in Plain():
        logging.config.listen(12)
except TypeError:
    logging.config.listen(13)
try:
    Plain()()
except TypeError:
    logging.config.listen(14)
try:
    Plain()["key"] = 1
except TypeError:
    logging.config.listen(15)
try:

    class Mixed(Guarded, Others):
        logging.config.listen(16)

except TypeError:
    logging.config.listen(17)
try:

    class Below(Plain):
        pass

    class Crossed(Plain, Below):
        pass

    logging.config.listen(18)
except TypeError:
    logging.config.listen(19)
try:

    class Truth(bool):
        pass

    logging.config.listen(20)
except TypeError:
    logging.config.listen(21)
try:

    class Named(Plain, name="named"):
        pass

    logging.config.listen(22)
except TypeError:
    logging.config.listen(23)
try:
    hash(type("Unhashed", (), {"__hash__": None})())
except TypeError:
    logging.config.listen(24)
try:
    [1] * 1.5
except TypeError:
    logging.config.listen(25)
try:
    (1, 2).kind = 3
except AttributeError:
    logging.config.listen(26)
