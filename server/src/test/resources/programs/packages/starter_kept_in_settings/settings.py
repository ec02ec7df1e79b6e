_starter = None


def configure(starter):
    global _starter
    _starter = starter


def starter():
    return _starter or (lambda port: None)


def reset():
    global _starter
    _starter = None
