from logging.config import listen


def serve(enabled):
    if not enabled:
        return
    listen(1)
    return
    listen(2)


serve(True)
