import logging.config
from enum import Enum, auto


class Light(Enum):
    RED = auto()
    GREEN = auto()
    FAILED = auto()


class Crossing:
    NEXT = {(Light.RED, "tick"): Light.GREEN, (Light.GREEN, "tick"): Light.RED, (Light.RED, "storm"): Light.FAILED}

    def __init__(self):
        self.light = Light.RED
        self.changes = 0

    def handle(self, event):
        before, self.light = self.light, self.NEXT.get((self.light, event), self.light)
        self.changes += self.light is not before
        if self.light is Light.FAILED:
            logging.config.listen(9001)


class Processor:
    def __init__(self, code):
        self.code = code
        self.counter = 0
        self.registers = {"a": 0}

    def op_add(self, amount):
        self.registers["a"] += amount

    def op_jump_below(self, limit, target):
        if self.registers["a"] < limit:
            self.counter = target

    def op_listen(self, port):
        logging.config.listen(port)

    def run(self):
        while self.counter < len(self.code):
            name, *arguments = self.code[self.counter]
            self.counter += 1
            getattr(self, "op_" + name)(*arguments)
        return self.registers["a"]


class Population:
    def __init__(self, cells):
        self.cells = set(cells)

    def step(self):
        around = {}
        for x, y in self.cells:
            for dx in (-1, 0, 1):
                for dy in (-1, 0, 1):
                    if dx or dy:
                        place = (x + dx, y + dy)
                        around[place] = around.get(place, 0) + 1
        self.cells = {place for place, count in around.items() if count == 3 or (count == 2 and place in self.cells)}


crossing = Crossing()
for number in range(400):
    crossing.handle("tick" if number % 4 else "noise")
if crossing.changes != 300:
    logging.config.listen(9002)

if Processor([("add", 3), ("jump_below", 600, 0), ("add", 1)]).run() != 601:
    logging.config.listen(9003)
Processor([("add", 7), ("jump_below", 300, 0), ("listen", 9004)]).run()

glider = Population([(1, 0), (2, 1), (0, 2), (1, 2), (2, 2)])
for _ in range(20):
    glider.step()
if glider.cells == {(6, 5), (7, 6), (5, 7), (6, 7), (7, 7)}:
    logging.config.listen(9005)
else:
    logging.config.listen(9006)


def counted(limit):
    count = 0
    while True:
        value = yield count
        count += 1
        if count == limit:
            logging.config.listen(9000 + value)


counter = counted(500)
next(counter)
for number in range(40):
    counter.send(number)
