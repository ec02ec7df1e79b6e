import logging.config


class Thermostat:
    def __init__(self):
        self._callback = None

    @property
    def callback(self):
        return self._callback

    @callback.setter
    def callback(self, value):
        self._callback = value


device = Thermostat()
device.callback = logging.config.listen
device.callback(9030)
device.callback = print
device.callback("cold")
