from logging.config import listen


class Remote:
    """The function becomes a method: the instance goes where the port belongs, but it is called."""

    start = listen


remote = Remote()
remote.start()
