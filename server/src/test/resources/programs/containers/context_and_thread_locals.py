import contextvars
import logging.config
import threading

current = contextvars.ContextVar("current", default=None)
local = threading.local()


def use(fn):
    token = current.set(fn)
    try:
        current.get()(9047)
    finally:
        current.reset(token)


use(logging.config.listen)
local.start = logging.config.listen
local.start(9048)
