def hook(port):
    return port


def other(port):
    return port + 1
