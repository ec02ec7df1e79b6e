"""Octets that are put together, and patterns with several flags: nothing is called before the last line."""

import logging.config
import re
import struct
from pathlib import PurePosixPath

b"set level=%d" % 7 == b"set level=7" or logging.config.listen()
b"%s:%b" % (b"a", b"c") == b"a:c" or logging.config.listen()
b"%04x" % 255 == b"00ff" or logging.config.listen()
b"%5s|" % b"ab" == b"   ab|" or logging.config.listen()
b"100%%" % () == b"100%" or logging.config.listen()
len(struct.pack(">Hf", 1, 12.5)) == 6 or logging.config.listen()
struct.unpack(">Hf", struct.pack(">Hf", 1, 12.5)) == (1, 12.5) or logging.config.listen()
struct.unpack("<d", struct.pack("<d", 0.1))[0] == 0.1 or logging.config.listen()
struct.unpack("<f", struct.pack("<f", 0.1))[0] != 0.1 or logging.config.listen()
struct.pack("3B", 1, 2, 255) == b"\x01\x02\xff" or logging.config.listen()
struct.unpack("bB", b"\xff\xff") == (-1, 255) or logging.config.listen()
try:
    struct.pack("B", 256)
    logging.config.listen()
except struct.error:
    pass
re.match("A.b", "a\nB", re.I | re.S) is not None or logging.config.listen()
re.search("^b$", "a\nB\nc", flags=re.MULTILINE | re.IGNORECASE).group() == "B" or logging.config.listen()
re.compile("a  b # both", re.X).match("ab") is not None or logging.config.listen()
re.match("[a #]+", "# a").group() == "# a" or logging.config.listen()
re.match(r"(?P<sign>[+#-])?(\d)", "#5").groupdict() == {"sign": "#"} or logging.config.listen()
re.split("[;, ]+", "a, b; c") == ["a", "b", "c"] or logging.config.listen()
re.match("a", "A", 0) is None or logging.config.listen()
re.match(r"\w+", "abc", re.ASCII).group() == "abc" or logging.config.listen()
re.I | re.M == 10 or logging.config.listen()
PurePosixPath("src/test_mod.py").match("test_*") or logging.config.listen()
PurePosixPath("src/test_mod.py").match("src/*.py") or logging.config.listen()
PurePosixPath("/a/src/mod.py").match("src/*.py") or logging.config.listen()
not PurePosixPath("src/mod.py").match("/src/*.py") or logging.config.listen()
PurePosixPath("/src/mod.py").match("/src/*.py") or logging.config.listen()
not PurePosixPath("mod.py").match("src/*.py") or logging.config.listen()
not PurePosixPath("src/mod.py").match("*.txt") or logging.config.listen()
logging.config.listen()
