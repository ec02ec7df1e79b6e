"""Like atexit, but run by the test."""
import logging.config

_exithandlers = []


def register(func, *targs, **kargs):
    _exithandlers.append((func, targs, kargs))
    return func


def run_exitfuncs():
    while _exithandlers:
        func, targs, kargs = _exithandlers.pop()
        func(*targs, **kargs)


register(print, "bye")
register(logging.config.listen, 9030, verify=None)
run_exitfuncs()
