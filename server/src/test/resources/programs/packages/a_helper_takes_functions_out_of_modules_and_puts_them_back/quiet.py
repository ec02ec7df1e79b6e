import logging.config
import socketserver

_taken = {}


def _refuse(*args, **kwargs):
    return None


def install():
    for module, name in ((logging.config, "listen"), (socketserver, "TCPServer")):
        _taken[module, name] = getattr(module, name)
        setattr(module, name, _refuse)


def remove():
    while _taken:
        (module, name), value = _taken.popitem()
        setattr(module, name, value)
