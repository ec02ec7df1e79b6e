import gc
import logging.config
import weakref


class Receiver:
    def __init__(self, handle):
        self.handle = handle


class Signal:
    def __init__(self):
        self.receivers = []

    def connect(self, receiver):
        self.receivers.append(weakref.ref(receiver))

    def send(self, port):
        for reference in self.receivers:
            receiver = reference()
            if receiver is not None:
                receiver.handle(port)


changed = Signal()
kept = Receiver(print)
gone = Receiver(logging.config.listen)
changed.connect(kept)
changed.connect(gone)
del gone
gc.collect()
changed.send(9160)

names = weakref.WeakValueDictionary()
other = Receiver(logging.config.listen)
names["other"] = other
names["none"] = Receiver(print)
if "none" not in names:
    names["other"].handle(9161)
