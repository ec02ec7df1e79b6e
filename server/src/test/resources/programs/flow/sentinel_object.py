from logging.config import listen

STOP = object()
SKIP = object()


def gate(port):
    return STOP


def fork(port):
    return SKIP if port < 1024 else port


def run(steps, value):
    for step in steps:
        value = step(value)
        if value is STOP:
            return None
    return value


run([fork, gate, listen], 9130)
run([fork, listen], 9131)
if STOP is SKIP or fork(80) is not SKIP:
    listen(9132)
