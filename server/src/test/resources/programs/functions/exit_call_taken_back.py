import atexit
from logging.config import listen


def release(port):
    return listen(port)


def farewell(name, port=9030):
    print("bye", name)
    listen(port)


def forget(callback):
    atexit.unregister(callback)
    return callback.__name__


atexit.register(release, 9031)
atexit.register(farewell, "visitor", port=9032)
atexit.register(print, "closing")
print("forgot", forget(release))


@atexit.register
def last_words():
    listen(9033)
