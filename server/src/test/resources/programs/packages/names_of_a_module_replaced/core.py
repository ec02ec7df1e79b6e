import drivers


def run(port):
    drivers.disconnect(port)
    return drivers.connect(port)
