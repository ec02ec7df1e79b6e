import logging.config as __listening


class Remote:
    import logging.config as __conf

    def start(self):
        self.__conf.listen

    try:
        __listening.listen(1)
    except NameError:
        pass
    __conf.listen(2)


__listening.listen(3)
