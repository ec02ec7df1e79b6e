"""What encodings and what is packed come to: each line holds, so that nothing is called before the last one."""

import base64
import binascii
import bz2
import codecs
import gzip
import html
import logging.config
import lzma
import zlib

zlib.crc32(b"hello") == 907060870 or logging.config.listen()
zlib.crc32(b"hello") & 0xffffffff == 907060870 or logging.config.listen()
zlib.adler32(b"hello") == 103547413 or logging.config.listen()
zlib.decompress(zlib.compress(b"hello" * 10)) == b"hello" * 10 or logging.config.listen()
len(zlib.compress(b"a" * 1000)) < 100 or logging.config.listen()
gzip.decompress(gzip.compress(b"data")) == b"data" or logging.config.listen()
gzip.compress(b"data")[:2] == b"\x1f\x8b" or logging.config.listen()
binascii.hexlify(b"ab") == b"6162" or logging.config.listen()
binascii.unhexlify("6162") == b"ab" or logging.config.listen()
binascii.crc32(b"hello") == 907060870 or logging.config.listen()
binascii.b2a_base64(b"ab") == b"YWI=\n" or logging.config.listen()
try:
    binascii.unhexlify("abc")
except binascii.Error:
    pass
else:
    logging.config.listen()
try:
    binascii.unhexlify("zz")
except ValueError:
    pass
else:
    logging.config.listen()
try:
    zlib.decompress(b"garbage")
except zlib.error:
    pass
else:
    logging.config.listen()
try:
    gzip.decompress(b"garbage")
except gzip.BadGzipFile:
    pass
else:
    logging.config.listen()
try:
    gzip.decompress(b"garbage")
except OSError:
    pass
else:
    logging.config.listen()
try:
    base64.b64decode("abc")
except binascii.Error:
    pass
else:
    logging.config.listen()
base64.b64encode(b"hi").decode() == "aGk=" or logging.config.listen()
base64.b32encode(b"hi") == b"NBUQ====" or logging.config.listen()
base64.b16encode(b"hi") == b"6869" or logging.config.listen()
base64.urlsafe_b64encode(b"\xff\xfe") == b"__4=" or logging.config.listen()
html.escape("<a href='x'>&") == "&lt;a href=&#x27;x&#x27;&gt;&amp;" or logging.config.listen()
html.unescape("&lt;b&gt; &amp; &quot;x&quot; &#39; &eacute;") == "<b> & \"x\" ' é" or logging.config.listen()
html.escape('"', quote=False) == '"' or logging.config.listen()
b"caf\xc3\xa9".decode() == "café" or logging.config.listen()
b"caf\xe9".decode("latin-1") == "café" or logging.config.listen()
b"caf\xe9".decode("utf-8", errors="ignore") == "caf" or logging.config.listen()
b"caf\xe9".decode("utf-8", errors="replace") == "caf\ufffd" or logging.config.listen()
b"caf\xe9".decode("utf-8", "backslashreplace") == "caf\\xe9" or logging.config.listen()
b"caf\xe9".decode("ascii", "surrogateescape") == "caf\udce9" or logging.config.listen()
"café".encode("ascii", "ignore") == b"caf" or logging.config.listen()
"café".encode("ascii", errors="replace") == b"caf?" or logging.config.listen()
"café".encode("ascii", "xmlcharrefreplace") == b"caf&#233;" or logging.config.listen()
"café".encode("ascii", "backslashreplace") == b"caf\\xe9" or logging.config.listen()
"café".encode("utf-16-le") == b"c\x00a\x00f\x00\xe9\x00" or logging.config.listen()
"€".encode("cp1252") == b"\x80" or logging.config.listen()
b"\x80".decode("cp1252") == "€" or logging.config.listen()
len("é".encode("utf-8")) == 2 or logging.config.listen()
try:
    b"\xe9".decode()
except UnicodeDecodeError:
    pass
else:
    logging.config.listen()
try:
    "é".encode("ascii")
except UnicodeEncodeError:
    pass
else:
    logging.config.listen()
try:
    b"\xff".decode("utf-8")
except UnicodeError:
    pass
else:
    logging.config.listen()
try:
    b"\xff".decode("ascii")
except ValueError:
    pass
else:
    logging.config.listen()
b"abc".hex() == "616263" or logging.config.listen()
b"abc".hex("-") == "61-62-63" or logging.config.listen()
bytes.fromhex("61 62") == b"ab" or logging.config.listen()
"ab".encode("utf-8-sig") == b"\xef\xbb\xbfab" or logging.config.listen()
b"\xef\xbb\xbfab".decode("utf-8-sig") == "ab" or logging.config.listen()
c = zlib.compressobj()
data = c.compress(b"abc") + c.flush()
codecs.encode("abc", "rot13") == "nop" or logging.config.listen()

logging.config.listen()
