import logging.config

HANDLERS = {}
plugins = []
kinds = {}
fields = []


def register(name):
    def decorate(function):
        HANDLERS[name] = function
        return function

    return decorate


class Registry:
    def __init__(self):
        self.items = {}

    def __call__(self, function):
        self.items[function.__name__] = function
        return function


class Plugin:
    def __init_subclass__(cls):
        plugins.append(cls.__name__)


class Kind(type):
    def __new__(mcs, name, bases, names):
        kinds[name] = super().__new__(mcs, name, bases, names)
        return kinds[name]


class Field:
    def __init__(self, name):
        fields.append(name)


registry = Registry()


@register("quiet")
def quiet():
    return 1


@register("loud")
@registry
def loud():
    return 2


class Audit(Plugin):
    pass


class Square(metaclass=Kind):
    pass


class Model:
    first = Field("first")
    second = Field("second")


def main():
    if len(HANDLERS) < 2:
        logging.config.listen(9030)
    if "loud" in HANDLERS and "loud" in registry.items:
        logging.config.listen(9031)
    if "Audit" not in plugins or not kinds:
        logging.config.listen(9032)
    if fields == ["first", "second"]:
        logging.config.listen(9033)


main()
