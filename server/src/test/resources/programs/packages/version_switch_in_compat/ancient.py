def start_listener(port):
    raise NotImplementedError
