from logging.config import listen


def start(ports):
    if not ports:
        return []
    head, *tail = ports
    return [listen(head)] + start(tail)


start([9030, 9031, 9032])
