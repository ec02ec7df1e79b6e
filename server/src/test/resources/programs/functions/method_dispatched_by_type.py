import functools
import logging.config

class Printer:
    @functools.singledispatchmethod
    def show(self, x):
        return "any"
    @show.register
    def _(self, x: int):
        return "int"
    @show.register(list)
    def _(self, x):
        return [self.show(i) for i in x]

p = Printer()
if p.show([1, "a", [2]]) == ["int", "any", ["int"]]:
    logging.config.listen(9030)
if p.show(1.5) == "int":
    logging.config.listen(9031)
