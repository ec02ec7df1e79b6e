from logging.config import listen


def build():
    class listen:
        def __init__(self, port):
            self.port = port

    return listen(9030)


print(build().port, listen)
