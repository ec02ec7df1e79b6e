def quiet(port):
    return port
