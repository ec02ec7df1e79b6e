import logging.config


class Holder:
    def __init__(self):
        self.on_start = logging.config.listen
        self.on_stop = print


for name, value in vars(Holder()).items():
    if name.startswith("on_"):
        value(9030)
