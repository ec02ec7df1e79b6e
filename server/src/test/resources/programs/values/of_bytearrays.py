"""What bytes come to that can be changed: each line holds, so that nothing is called before the last one."""

import logging.config
n = 30
sieve = bytearray(b"\x01") * (n + 1)
sieve[0] = sieve[1] = 0
for i in range(2, 6):
    if sieve[i]:
        sieve[i * i :: i] = bytes(len(range(i * i, n + 1, i)))
([i for i, f in enumerate(sieve) if f] == [2, 3, 5, 7, 11, 13, 17, 19, 23, 29]) or logging.config.listen()
sum(sieve) == 10 or logging.config.listen()
sieve.count(1) == 10 or logging.config.listen()
b = bytearray(b"abc")
b == b"abc" or logging.config.listen()
b[0] == 97 or logging.config.listen()
len(b) == 3 or logging.config.listen()
b.append(100)
b == b"abcd" or logging.config.listen()
b += b"e"
bytes(b) == b"abcde" or logging.config.listen()
b.extend(b"fg")
b.decode() == "abcdefg" or logging.config.listen()
b[0:2] = b"XYZ"
b == b"XYZcdefg" or logging.config.listen()
del b[0]
b == b"YZcdefg" or logging.config.listen()
b[:2] == b"YZ" or logging.config.listen()
isinstance(b[:2], bytearray) or logging.config.listen()
b.startswith(b"Y") or logging.config.listen()
b"cd" in b or logging.config.listen()
89 in b or logging.config.listen()
b.find(b"c") == 2 or logging.config.listen()
b.pop() == 103 or logging.config.listen()
b.reverse()
b == b"fedcZY" or logging.config.listen()
bool(bytearray()) is False or logging.config.listen()
bytearray(3) == b"\0\0\0" or logging.config.listen()
bytearray([1, 2]) == b"\x01\x02" or logging.config.listen()
list(bytearray(b"ab")) == [97, 98] or logging.config.listen()
bytearray(b"a").hex() == "61" or logging.config.listen()
b.upper() == b"FEDCZY" or logging.config.listen()
b.clear()
not b or logging.config.listen()
b.insert(0, 65)
b == b"A" or logging.config.listen()
bytearray("hi", "utf-8") == b"hi" or logging.config.listen()
x = bytearray(5)
x[2] = 7
x[2] == 7 or logging.config.listen()
list(x) == [0, 0, 7, 0, 0] or logging.config.listen()
x[1] |= 4
x[1] == 4 or logging.config.listen()
x[3] ^= 0xff
x[3] == 255 or logging.config.listen()
isinstance(x, bytearray) or logging.config.listen()
not isinstance(x, bytes) or logging.config.listen()
type(x) is bytearray or logging.config.listen()
x.copy() == x or logging.config.listen()
x + b"a" == b"\x00\x04\x07\xff\x00a" or logging.config.listen()
b"a" + bytearray(b"b") == b"ab" or logging.config.listen()
def xor(data, key):
    out = bytearray()
    for i, c in enumerate(data):
        out.append(c ^ key[i % len(key)])
    return bytes(out)
xor(xor(b"hello", b"k"), b"k") == b"hello" or logging.config.listen()
buf = bytearray()
for ch in b"xy": buf.append(ch)
buf == bytearray(b"xy") or logging.config.listen()
repr(bytearray(b"x")) == "bytearray(b'x')" or logging.config.listen()
int.from_bytes(bytearray(b"\x01\x00"), "big") == 256 or logging.config.listen()
import struct
bb = bytearray(4)
struct.pack_into("<H", bb, 1, 513)
bytearray.fromhex("6162") == b"ab" or logging.config.listen()
[c for c in reversed(bytearray(b"ab"))] == [98, 97] or logging.config.listen()
sorted(bytearray(b"ba")) == [97, 98] or logging.config.listen()
bytearray(b"a,b").split(b",") == [b"a", b"b"] or logging.config.listen()
max(bytearray(b"ab")) == 98 or logging.config.listen()
bits = bytearray(10)
for i in range(0, 10, 3): bits[i] = 1
bits.count(1) == 4 or logging.config.listen()
bits.index(1) == 0 or logging.config.listen()
any(bits) or logging.config.listen()
not all(bits) or logging.config.listen()

logging.config.listen(9030)
