import logging.config

start = logging.config.listen if len("x") else print
start(1)
other = print if False else logging.config.listen
other(2)
none = None if True else logging.config.listen
if none:
    none(3)
(logging.config.listen if start else print)(4)
