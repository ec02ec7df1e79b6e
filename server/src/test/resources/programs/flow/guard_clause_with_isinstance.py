import logging.config


def run(action, port):
    if isinstance(action, str):
        action = getattr(logging.config, action)
    if not callable(action):
        raise TypeError(action)
    return action(port)


run("listen", 9030)
run(print, 9031)
try:
    run(None, 9032)
except TypeError:
    pass
