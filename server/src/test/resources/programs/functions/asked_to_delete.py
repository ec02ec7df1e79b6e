"""Objects that are asked when something is deleted from them."""

import logging.config


class Registry:
    def __delitem__(self, key):
        if key == "listen":
            logging.config.listen(1)
        if key == "stop":
            logging.config.listen(2)


class Watched(dict):
    def __delitem__(self, key):
        if key not in self:
            logging.config.listen(3)
        super().__delitem__(key)


registry = Registry()
del registry["listen"]
watched = Watched(a=1)
del watched["a"]
try:
    del watched["a"]
except KeyError:
    logging.config.listen(4)
