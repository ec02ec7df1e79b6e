from logging.config import listen


def open_port(port, *, backlog=1):
    return port


def anything(*values, **named):
    return values


for attempt in (
    lambda: open_port(),
    lambda: open_port(9030, 5),
    lambda: open_port(9030, queue=5),
    lambda: open_port(9030, port=9031),
):
    try:
        attempt()
        listen(9030)
    except TypeError:
        listen(9031)

try:
    open_port(port=9032, backlog=3)
    anything(1, 2, three=3)
    listen(9032)
except TypeError:
    listen(9033)
