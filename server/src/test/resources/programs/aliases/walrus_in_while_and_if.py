import logging.config

ports = [9031, 9030]

if (start := logging.config.listen) is not None:
    start(9029)

while ports and (port := ports.pop()):
    (again := start)(port)

[begin := logging.config.listen, begin(9032)]
