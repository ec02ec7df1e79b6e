from logging.config import listen


def listen(port):
    """Overrides the one from logging.config."""
    print("listening on", port)


listen(9030)
list(map(listen, (9031, 9032)))
