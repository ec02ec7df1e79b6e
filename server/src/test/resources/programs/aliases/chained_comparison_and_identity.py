import logging.config

start = logging.config.listen
other = print

if start is logging.config.listen is not other:
    start(9030)
if other is logging.config.listen:
    other(9031)
