import copy
import pickle
import logging.config


def opened(port, remote):
    if remote:
        logging.config.listen(port)
    return port


class Remote:
    def __init__(self, port):
        self.port = port
        self.lock = object()

    def __getstate__(self):
        return {"port": self.port}

    def __setstate__(self, state):
        self.__dict__.update(state)
        self.lock = None
        if self.port > 9000:
            logging.config.listen(self.port)


class Door:
    def __init__(self, number):
        self.number = number

    def __reduce__(self):
        return opened, (self.number, self.number > 9002)


data = pickle.dumps({"r": Remote(9001), "d": Door(80)})
again = pickle.loads(data)
if again["r"].lock is not None:
    logging.config.listen(2)
if again["d"] == 80:
    logging.config.listen(9002)
pickle.dumps(Door(9003))
twin = copy.copy(Remote(80))
if twin.lock is not None:
    logging.config.listen(3)
