import logging.config

class Station:
    def __init__(self):
        self._observers = []
        self._temp = 0

    def attach(self, o):
        self._observers.append(o)

    def detach(self, o):
        self._observers.remove(o)

    @property
    def temp(self):
        return self._temp

    @temp.setter
    def temp(self, value):
        self._temp = value
        for o in self._observers:
            o.update(self)

class Display:
    def __init__(self):
        self.shown = None

    def update(self, station):
        self.shown = station.temp

class Alarm:
    def update(self, station):
        if station.temp > 30:
            logging.config.listen(9030)

class Frost:
    def update(self, station):
        if station.temp < 0:
            logging.config.listen(9031)

s = Station()
d, a, f = Display(), Alarm(), Frost()
for o in (d, a, f):
    s.attach(o)
s.temp = 20
s.detach(a)
s.temp = 35
s.temp = -5
if d.shown == -5:
    logging.config.listen(9032)
