from logging.config import listen

configured = None


def serve(port, starter=None):
    starter = starter or listen
    return starter(port)


serve(9030)
serve(9031, print)
(configured or listen)(9032)
