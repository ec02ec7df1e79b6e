from inner import inner


def outer(opener, port):
    return inner(port, opener=opener)
