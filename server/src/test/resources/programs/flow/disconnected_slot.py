import logging.config


class Signal:
    def __init__(self):
        self._slots = []

    def connect(self, slot):
        if slot not in self._slots:
            self._slots.append(slot)
        return lambda: self._slots.remove(slot)

    def send(self, port):
        for slot in self._slots:
            slot(port)


quiet = Signal()
disconnect = quiet.connect(logging.config.listen)
disconnect()
quiet.send(9001)


class Bell(Signal):
    def send(self, port):
        for slot in self._slots:
            slot(port)


bell = Bell()
bell.connect(logging.config.listen)
bell.connect(print)
bell.send(9002)
