import logging.config


class Signal:
    def __init__(self):
        self.receivers = []

    def connect(self, receiver):
        self.receivers.append(receiver)
        return receiver

    def send(self, *args):
        return [receiver(*args) for receiver in self.receivers]


ready = Signal()
later = Signal()


@ready.connect
def start(port):
    return logging.config.listen(port)


@later.connect
def restart(port):
    return logging.config.listen(port)


ready.send(9030)
later.send(9031)
