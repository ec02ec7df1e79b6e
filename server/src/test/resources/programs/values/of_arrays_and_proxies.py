"""What arrays and dicts that only show another come to: each line holds, so that nothing is called before the last one."""

import array
import logging.config
import types

a = array.array("i", [1, 2, 3])
a[0] == 1 or logging.config.listen()
len(a) == 3 or logging.config.listen()
a.typecode == "i" or logging.config.listen()
a.itemsize == 4 or logging.config.listen()
list(a) == [1, 2, 3] or logging.config.listen()
sum(a) == 6 or logging.config.listen()
a.append(4)
a.tolist() == [1, 2, 3, 4] or logging.config.listen()
try:
    array.array("i", ["x"])
except TypeError:
    pass
else:
    logging.config.listen()
try:
    array.array("b", [300])
except OverflowError:
    pass
else:
    logging.config.listen()
try:
    a.append("x")
except TypeError:
    pass
else:
    logging.config.listen()
try:
    array.array("z")
except ValueError:
    pass
else:
    logging.config.listen()
m = types.MappingProxyType({"a": 1})
m["a"] == 1 or logging.config.listen()
"a" in m or logging.config.listen()
len(m) == 1 or logging.config.listen()
dict(m) == {"a": 1} or logging.config.listen()
m.get("b") is None or logging.config.listen()
try:
    m["b"] = 2
except TypeError:
    pass
else:
    logging.config.listen()
try:
    del m["a"]
except TypeError:
    pass
else:
    logging.config.listen()
try:
    m.update(a=2)
except AttributeError:
    pass
else:
    logging.config.listen()
try:
    m.clear()
except AttributeError:
    pass
else:
    logging.config.listen()
try:
    m["z"]
except KeyError:
    pass
else:
    logging.config.listen()

logging.config.listen()
