from . import hooks
from .hooks import after


def run(port):
    for hook in hooks.before:
        hook(port)
    if hooks.banner is not None:
        hooks.banner(port)
    for hook in after:
        hook(port)
