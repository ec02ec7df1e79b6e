def on_start(port):
    return None
