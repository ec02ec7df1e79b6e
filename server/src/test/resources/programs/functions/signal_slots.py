from logging.config import listen


class Signal:
    def __init__(self):
        self._slots = []

    def connect(self, slot):
        self._slots.append(slot)
        return slot

    def disconnect(self, slot):
        self._slots.remove(slot)

    def emit(self, *args):
        for slot in self._slots:
            slot(*args)


started = Signal()
stopped = Signal()
started.connect(print)
started.connect(listen)
stopped.connect(listen)
stopped.disconnect(listen)
started.emit(9030)
stopped.emit(9031)
