from logging.config import listen


def on_start(callback, _all=[]):
    _all.append(callback)
    return _all


on_start(print)
hooks = on_start(listen)
for hook in hooks:
    hook(9030)
