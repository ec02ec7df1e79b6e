def setup(port):
    return port
