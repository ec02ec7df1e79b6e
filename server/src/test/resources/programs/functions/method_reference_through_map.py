import logging.config


class Control:
    def __init__(self):
        self.threads = []

    def open(self, port):
        self.threads.append(logging.config.listen(port))


control = Control()
list(map(control.open, (9030, 9031)))
any(map(str, control.threads))
