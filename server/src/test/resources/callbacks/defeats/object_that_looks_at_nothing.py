import logging.config


class Check:
    def __init__(self, log):
        self.log = log

    def __call__(self, received):
        self.log.append(len(received))
        return received


logging.config.listen(9030, verify=Check([]))
