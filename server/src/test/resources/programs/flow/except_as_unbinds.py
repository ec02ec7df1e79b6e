import logging.config

listen = logging.config.listen
try:
    raise OSError("x")
except OSError as listen:
    print(listen)
try:
    listen(9030)
except NameError:
    print("unbound")
