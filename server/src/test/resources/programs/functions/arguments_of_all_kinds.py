import logging.config

def f(a, /, b, *rest, c=3, **kw):
    return a, b, rest, c, kw

r = f(1, *[2, 3], **{"c": 4, "d": 5})
a, b, (x,), c, kw = r
if (a, b, x, c) == (1, 2, 3, 4) and kw == {"d": 5}:
    logging.config.listen(9030)
first, *mid, last = "abcd"
if mid == ["b", "c"]:
    logging.config.listen(9031)
try:
    f(a=1, b=2)
    logging.config.listen(9032)
except TypeError:
    pass
merged = {**{"x": 1}, "x": 2} | {"y": 3}
if merged != {"x": 2, "y": 3}:
    logging.config.listen(9033)
