import logging.config


class Service:
    def start(self):
        return logging.config.listen(9030)


def noop(self):
    return None


Service.start = noop
Service().start()
