import logging.config


class Old:
    pass


class New:
    def opener(self):
        return logging.config.listen(9030)


for each in (Old(), New()):
    if hasattr(each, "opener"):
        each.opener()
    else:
        print("old")
