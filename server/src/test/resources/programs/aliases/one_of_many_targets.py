import logging.config


class Box:
    pass


box = Box()
table = {}
box.start = table["start"] = start = logging.config.listen
start = print
box.start(9030)
table["start"](9031)
start(9032)
