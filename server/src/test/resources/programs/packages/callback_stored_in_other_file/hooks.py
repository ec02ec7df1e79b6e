_hooks = {}


def register(event, callback):
    _hooks.setdefault(event, []).append(callback)


def fire(event, *args):
    for callback in _hooks.get(event, []):
        callback(*args)
