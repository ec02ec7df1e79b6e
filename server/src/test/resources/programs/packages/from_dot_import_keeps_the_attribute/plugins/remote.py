def activate(port):
    return port
