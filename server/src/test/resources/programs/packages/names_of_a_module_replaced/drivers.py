def connect(port):
    return None


def disconnect(port):
    return None
