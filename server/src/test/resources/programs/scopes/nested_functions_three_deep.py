from logging.config import listen


def a():
    starter = listen

    def b():
        def c(port):
            return starter(port)

        return c

    return b()


a()(9030)
