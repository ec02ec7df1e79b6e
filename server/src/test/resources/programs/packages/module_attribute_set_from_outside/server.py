starter = None


def run(port):
    if starter is None:
        raise RuntimeError("not configured")
    return starter(port)
