from logging.config import listen

for port in [9030, 9031]:
    listen(port)
    continue
    listen(port)
