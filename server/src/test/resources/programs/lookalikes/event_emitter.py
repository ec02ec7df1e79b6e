class Emitter:
    def __init__(self):
        self.listeners = {}

    def listen(self, name, callback=None):
        if callback is None:
            return lambda function: self.listen(name, function)
        self.listeners.setdefault(name, []).append(callback)
        return callback

    def emit(self, name, *args):
        return [callback(*args) for callback in self.listeners.get(name, [])]


emitter = Emitter()


@emitter.listen("boot")
def booted(port):
    return port


emitter.emit("boot", 9030)
