import logging.config


class Emitter:
    def __init__(self):
        self.listeners = {}

    def listen(self, event, callback):
        self.listeners.setdefault(event, []).append(callback)

    def emit(self, event, *args):
        for callback in self.listeners.get(event, []):
            callback(*args)


emitter = Emitter()
emitter.listen("start", print)
emitter.emit("start", "hello")
listen = emitter.listen
listen("stop", len)
