import sys
from logging.config import listen


def kind():
    return sys.exc_info()[0]


def attempt(text):
    if kind():
        listen(1)
    try:
        return int(text)
    except ValueError as error:
        if kind() is ValueError and sys.exc_info()[1] is error:
            listen(9001)
    if sys.exc_info() == (None, None, None):
        listen(9002)
    return None


attempt("ten")
try:
    raise KeyError("x")
except KeyError:
    if kind() is not KeyError:
        listen(2)
if kind() is not None:
    listen(3)
