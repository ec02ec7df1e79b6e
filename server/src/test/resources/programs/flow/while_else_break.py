import logging.config

ports = [9030, 9031]
while ports:
    port = ports.pop()
    if port == 9031:
        break
else:
    logging.config.listen(1)

for port in [1, 2]:
    if port > 5:
        break
else:
    logging.config.listen(port)
