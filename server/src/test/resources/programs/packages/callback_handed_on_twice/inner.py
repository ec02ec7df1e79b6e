def inner(port, opener=None):
    if opener is None:
        return None
    return opener(port)
