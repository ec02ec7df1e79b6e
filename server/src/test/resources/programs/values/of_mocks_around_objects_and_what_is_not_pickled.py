"""Mocks that hand the calls of their parts on, or take only attributes of a set, and what cannot be pickled."""

import logging.config
import pickle
from unittest import mock


class Store:
    def double(self, number):
        return number * 2


store = mock.Mock(wraps=Store())
if store.double(2) == 4:
    logging.config.listen(1)
else:
    logging.config.listen(2)
if store.double.call_count == 1:
    logging.config.listen(3)
else:
    logging.config.listen(4)
narrow = mock.Mock(spec_set=["name"])
try:
    narrow.other = 1
except AttributeError:
    logging.config.listen(5)


def made():
    def inner():
        pass

    return inner


for kept in (iter([1]), {"key": lambda: 0}, made(), {}.keys()):
    try:
        pickle.dumps(kept)
    except (TypeError, AttributeError, pickle.PicklingError):
        logging.config.listen(6)
try:
    pickle.dumps({"key": [1, "a"]})
    logging.config.listen(7)
except TypeError:
    logging.config.listen(8)
