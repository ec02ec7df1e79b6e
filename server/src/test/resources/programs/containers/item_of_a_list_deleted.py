import logging.config
from collections import deque

hooks = [print, logging.config.listen, repr]
del hooks[0]
hooks[0](9420)
del hooks[-1]
if len(hooks) == 1:
    hooks[0](9421)
latest = deque([1, 2], maxlen=2)
latest.extendleft([3, 4])
if list(latest) != [4, 3]:
    logging.config.listen(9422)


class Names(dict):
    def __setitem__(self, name, value):
        super().__setitem__(name.lower(), value)


names = Names()
names["START"] = logging.config.listen
if "START" in names:
    names["START"](9423)
names["start"](9424)
