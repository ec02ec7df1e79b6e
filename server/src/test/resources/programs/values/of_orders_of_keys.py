import collections, logging.config, os
listen = logging.config.listen
is_small = len(os.environ) < 100000
is_large = not is_small
key = os.environ["PATH"][:0] + "a"
d = {}
if is_small: d["a"] = 1; d["b"] = 2
else: d["b"] = 2; d["a"] = 1
if list(d) == ["a", "b"]: listen(1)
if next(iter(d)) == "a": listen(2)
if list(d.values()) == [1, 2]: listen(3)
if list(d.items())[0] == ("a", 1): listen(4)
if list(dict(d)) == ["a", "b"]: listen(5)
if list({**d}) == ["a", "b"]: listen(6)
if list(reversed(d)) == ["b", "a"]: listen(7)
if d.popitem() == ("b", 2): listen(8)
d = {}
if is_large: d["a"] = 1
d["b"] = 1
d["a"] = 2
if list(d) == ["b", "a"]: listen(9)
d = {"a": 1, "b": 2}
if is_small: del d["a"]; d["a"] = 1
if list(d) == ["b", "a"]: listen(10)
d = {"a": 1, "b": 2}
del d["a"]
d["c"] = 3
d["a"] = 4
if list(d) == ["b", "c", "a"]: listen(11)
if list(d) == ["a", "b", "c"]: listen(12)
o = collections.OrderedDict(a=1, b=2)
o.move_to_end(key)
if list(o) == ["b", "a"]: listen(13)
if next(iter(o)) == "b": listen(14)
o = collections.OrderedDict(a=1, b=2)
o.move_to_end("b", last=is_large)
if list(o) == ["b", "a"]: listen(15)
o = collections.OrderedDict(a=1, b=2)
if is_small: o.move_to_end("a")
if list(o) == ["b", "a"]: listen(16)
o = collections.OrderedDict(a=1, b=2, c=3)
o.move_to_end("c", last=False)
if list(o) == ["c", "a", "b"]: listen(17)
if list(o) == ["a", "b", "c"]: listen(18)
o = collections.OrderedDict(a=1, b=2)
if o.popitem(last=is_large) == ("a", 1): listen(19)
if list(o) == ["b"]: listen(20)
if "a" not in o: listen(21)
