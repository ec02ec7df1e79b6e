"""What loggers are set to is not known where somebody may have set it who is not seen."""

import contextlib
import functools
import logging.config
import logging.handlers
import os
import threading

log = logging.getLogger("app")


def at_least(level):
    return log.isEnabledFor(level)


exec("log.setLevel(" + repr(10) + ")")
if at_least(10):
    logging.config.listen(1)
log.setLevel(0)
functools.partial(log.setLevel, 10)()
if at_least(10):
    logging.config.listen(2)
log.setLevel(0)
thread = threading.Thread(target=log.setLevel, args=(10,))
thread.start()
thread.join()
if at_least(10):
    logging.config.listen(3)
setattr(log, "level", 0)
if at_least(10):
    logging.config.listen(4)


@contextlib.contextmanager
def verbose():
    before = log.level
    log.setLevel(10)
    try:
        yield
    finally:
        log.setLevel(before)


with verbose():
    if at_least(10):
        logging.config.listen(5)
if at_least(10):
    logging.config.listen(6)
if os.environ.get("HOME", "home"):
    log.setLevel(10)
if at_least(30):
    logging.config.listen(7)

kept = []


class Keeping(logging.Handler):
    def emit(self, record):
        kept.append(record)


log.addHandler(logging.handlers.MemoryHandler(1, target=Keeping()))
log.error("handed on")
if kept:
    logging.config.listen(8)
logging.config.dictConfig({"version": 1, "root": {"level": "DEBUG"}})
if logging.getLogger("new").isEnabledFor(10):
    logging.config.listen(9)
