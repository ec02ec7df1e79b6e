from logging.config import listen


class Gauge:
    unit = "mm"

    def __init__(self):
        self.level = 3


class Open:
    def __init__(self, **more):
        for name, value in more.items():
            setattr(self, name, value)


gauge = Gauge()
try:
    gauge.pressure
    listen(9030)
except AttributeError:
    listen(9031)

try:
    gauge.level
    listen(9032)
except AttributeError:
    listen(9033)

try:
    Open(pressure=1).pressure
    listen(9034)
except AttributeError:
    listen(9035)

try:
    Gauge.calibrate()
    listen(9036)
except AttributeError:
    listen(9037)

if getattr(gauge, "pressure", None) is None:
    listen(9038)
else:
    listen(9039)
