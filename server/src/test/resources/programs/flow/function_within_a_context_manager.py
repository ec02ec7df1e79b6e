import contextlib
import logging.config


class Session(contextlib.ContextDecorator):
    def __init__(self):
        self.depth = 0

    def __enter__(self):
        self.depth += 1
        return self

    def __exit__(self, kind, error, trace):
        self.depth -= 1
        return kind is ValueError


session = Session()


@session
def run(port):
    if session.depth != 1:
        logging.config.listen(9500)
    if port < 0:
        raise ValueError(port)
    return port


if run(9501) == 9501 and run(-1) is None:
    logging.config.listen(9502)
if session.depth:
    logging.config.listen(9503)
