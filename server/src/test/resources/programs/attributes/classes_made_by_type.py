from logging.config import listen


class Plugin:
    registered = []

    def __init_subclass__(cls, **options):
        Plugin.registered.append((cls.__name__, options))


class Base:
    pass


class Derived(Base):
    pass


type("Tool", (Plugin,), {"run": listen}, port=9030)
if Plugin.registered == [("Tool", {"port": 9030})]:
    listen(1)
if issubclass(type("Other", (Derived, Base), {"k": 1}), Base):
    listen(2)
for wrong in ((Base, Derived), None):
    try:
        type("Wrong", wrong, {}) if wrong else type("Wrong", (Base,))
        listen(3)
    except TypeError:
        listen(4)


class Field:
    def __set_name__(self, owner, name):
        self.name = f"{owner.__name__}.{name}"


if type("Row", (), {"key": Field()}).key.name == "Row.key":
    listen(5)


class Outer:
    class Inner:
        pass


if Outer.Inner.__qualname__ == "Outer.Inner" and Outer.Inner.__name__ == "Inner":
    listen(6)


class Tens:
    def __getitem__(self, index):
        if index > 2:
            raise IndexError
        return index * 10


first, second, third = Tens()
if (first, second, third) == (0, 10, 20):
    listen(7)
if list(Tens()) != [0, 10, 20] or 10 not in Tens() or sum(Tens()) != 30:
    listen(8)
