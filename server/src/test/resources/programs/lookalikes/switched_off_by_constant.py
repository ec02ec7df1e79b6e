from logging.config import listen

REMOTE_CONTROL = False

if REMOTE_CONTROL:
    listen(9030)

while REMOTE_CONTROL:
    listen(9031)

REMOTE_CONTROL and listen(9032)
[listen(port) for port in range(9033, 9040) if REMOTE_CONTROL]
