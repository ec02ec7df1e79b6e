"""A function that is pushed on a stack of exits swallows what is raised, so that the way behind the block is open."""

import contextlib
import logging.config


def forgive(kind, error, where):
    return kind is ZeroDivisionError


def divide(by):
    with contextlib.ExitStack() as stack:
        stack.push(forgive)
        logging.config.listen(9030 // by)
    logging.config.listen(9031)


divide(0)
