import logging.config


class Box:
    pass


box = Box()
start = box.start = begin = logging.config.listen
start(9030)
box.start(9031)
begin(9032)
(a, b), c = (start, print), len
a(9033)
b(c("xyz"))
