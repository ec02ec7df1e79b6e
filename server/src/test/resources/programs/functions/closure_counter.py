from logging.config import listen


def make_server(port):
    opened = 0

    def open_next():
        nonlocal opened
        opened += 1
        return listen(port + opened)

    return open_next


server = make_server(9030)
server()
server()
