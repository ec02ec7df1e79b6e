import logging.config


class Quiet(type):
    def __eq__(cls, other):
        return other == "quiet"

    def __hash__(cls):
        return 1

    def __bool__(cls):
        return False


class Silence(metaclass=Quiet):
    pass


class Counting(type):
    @classmethod
    def __prepare__(mcs, name, bases):
        return {"given": 7}

    def __new__(mcs, name, bases, namespace):
        namespace["count"] = len([key for key in namespace if not key.startswith("__")])
        return super().__new__(mcs, name, bases, dict(namespace))


class Counted(metaclass=Counting):
    own = 1


class Once(dict):
    def __setitem__(self, key, value):
        if key in self:
            raise NameError(key)
        super().__setitem__(key, value)


class OnlyOnce(type):
    @classmethod
    def __prepare__(mcs, name, bases):
        return Once()


if Silence == "quiet":
    logging.config.listen(1)
if not Silence:
    logging.config.listen(2)
else:
    logging.config.listen(3)
if Counted.count == 2:
    logging.config.listen(4)
