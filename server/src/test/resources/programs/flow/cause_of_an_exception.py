from logging.config import listen


class Refused(Exception):
    def __init__(self, otherwise):
        super().__init__("refused")
        self.otherwise = otherwise


def ask(action):
    raise Refused(action)


try:
    try:
        ask(listen)
    except Refused as refused:
        raise RuntimeError("cannot ask") from refused
except RuntimeError as error:
    error.__cause__.otherwise(9030)

try:
    try:
        ask(listen)
    except Refused:
        raise RuntimeError("cannot ask")
except RuntimeError as error:
    error.__context__.otherwise(9031)
    if error.__cause__ is None:
        listen(9032)
    else:
        listen(9033)

try:
    raise Refused
except TypeError:
    listen(9034)
