def start(port):
    return None
