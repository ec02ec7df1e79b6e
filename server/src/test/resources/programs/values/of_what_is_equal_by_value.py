"""Objects of the library that are equal to others, and views that are not."""

import contextvars
import logging.config
import re
import weakref


class Item:
    pass


item = Item()
if weakref.ref(item) == weakref.ref(item, print):
    logging.config.listen(1)
if re.compile("a+") == re.compile("a+"):
    logging.config.listen(2)
if contextvars.copy_context() == contextvars.copy_context():
    logging.config.listen(3)
ages = {"a": 1}
if ages.values() == {"a": 1}.values():
    logging.config.listen(4)
if ages.values() == {1}:
    logging.config.listen(5)
if ages.keys() == {"a"} and ages.items() == {"a": 1}.items():
    logging.config.listen(6)
else:
    logging.config.listen(7)
