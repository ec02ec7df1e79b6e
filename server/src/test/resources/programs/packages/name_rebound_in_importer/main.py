from remote import listen

listen(9030)


def listen(port):
    return port


listen(9031)
