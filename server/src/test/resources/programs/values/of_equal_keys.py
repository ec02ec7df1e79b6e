"""What keys come to that are equal to others of another type: each line holds, so that nothing is called before the last one."""

import logging.config
d = {1: "a"}
d[True] = "b"
d == {1: "b"} or logging.config.listen()
len(d) == 1 or logging.config.listen()
d[1.0] == "b" or logging.config.listen()
d[True] == "b" or logging.config.listen()
d[1.0] = "c"
d[1] == "c" or logging.config.listen()
list(d) == [1] or logging.config.listen()
type(list(d)[0]) is int or logging.config.listen()
{True: "y", 1: "n"} == {1: "n"} or logging.config.listen()
len({1, True, 1.0}) == 1 or logging.config.listen()
len({0, False, 0.0, ""}) == 2 or logging.config.listen()
True in {1: 2} or logging.config.listen()
1.0 in {1} or logging.config.listen()
0 in {False} or logging.config.listen()
{1: "x"}.get(True) == "x" or logging.config.listen()
{0: "x"}.get(False) == "x" or logging.config.listen()
{False: "no", True: "yes"}[1 == 1] == "yes" or logging.config.listen()
{False: "no", True: "yes"}[0] == "no" or logging.config.listen()
{0: "no", 1: "yes"}[1 > 2] == "no" or logging.config.listen()
dict([(1, "a"), (True, "b")]) == {1: "b"} or logging.config.listen()
{1: 1}.pop(True) == 1 or logging.config.listen()
[1, 2].index(True) == 0 or logging.config.listen()
[True].count(1) == 1 or logging.config.listen()
hash(1) == hash(True) == hash(1.0) or logging.config.listen()
{2**70: 1}.get(2**70) == 1 or logging.config.listen()
{1: 0}.keys() == {True} or logging.config.listen()
{1, 2} & {True} == {1} or logging.config.listen()
{1, 2} - {1.0} == {2} or logging.config.listen()
{"1": 1}.get(1) is None or logging.config.listen()
{b"a": 1}.get("a") is None or logging.config.listen()
{None: 1}[None] == 1 or logging.config.listen()
{(): 1}[()] == 1 or logging.config.listen()
{1: 1, 1.5: 2}[1.5] == 2 or logging.config.listen()
1 in {1.0: 2} or logging.config.listen()
{0: 1}[-0.0] == 1 or logging.config.listen()
import collections
c = collections.Counter([1, True, 1.0, 0, False])
c[1] == 3 or logging.config.listen()
c[0] == 2 or logging.config.listen()
collections.OrderedDict([(1, 2)])[True] == 2 or logging.config.listen()
dd = collections.defaultdict(int)
dd[True] += 1; dd[1] += 1
dd[1] == 2 or logging.config.listen()
len(dd) == 1 or logging.config.listen()
x = {1: "a"}
del x[True]
not x or logging.config.listen()
{1: "a"}.setdefault(True, "z") == "a" or logging.config.listen()
{**{1: 2}, **{True: 3}} == {1: 3} or logging.config.listen()
{1: 2} | {1.0: 3} == {1: 3} or logging.config.listen()
import decimal, fractions
{decimal.Decimal(1): 5}[1] == 5 or logging.config.listen()
{fractions.Fraction(2, 2): 5}[1] == 5 or logging.config.listen()
{range(3): 1}[range(0, 3)] == 1 or logging.config.listen()
nan = float("nan")
class K:
    def __eq__(self, o): return True
class H:
    def __hash__(self): return 1
    def __eq__(self, o): return o == 1 or isinstance(o, H)
len({H(), H()}) == 1 or logging.config.listen()

logging.config.listen(9030)
