def start(port):
    return port
