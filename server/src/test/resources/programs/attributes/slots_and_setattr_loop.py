import logging.config


class Record:
    __slots__ = ("first", "second")

    def __init__(self, **values):
        for name, value in values.items():
            setattr(self, name, value)


record = Record(first=print, second=logging.config.listen)
record.first(9030)
record.second(9031)
