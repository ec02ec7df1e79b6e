import logging.config


class Ports:
    def __init__(self, *ports):
        self.ports = ports

    def __iter__(self):
        return iter(self.ports)

    def __len__(self):
        return len(self.ports)

    def __bool__(self):
        return bool(self.ports)


class Starters:
    def __init__(self):
        self.i = 0

    def __iter__(self):
        return self

    def __next__(self):
        self.i += 1
        if self.i > 2:
            raise StopIteration
        return logging.config.listen


for p in Ports(9030, 9031):
    logging.config.listen(p)
if Ports():
    logging.config.listen(1)
for s in Starters():
    s(9032)
first, *rest = Starters()
rest[0](9033)
