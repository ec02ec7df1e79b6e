from logging.config import listen, stopListening


def apply(function, *args, **kwargs):
    """What Python 2 had as a builtin."""
    return function(*args, **kwargs)


apply(listen, 9030, verify=None)
apply(stopListening)
apply(print, "done")
