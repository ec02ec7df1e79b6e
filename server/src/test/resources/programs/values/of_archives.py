"""Archives that a program writes and reads again, and what is like a path: each line holds."""

import logging.config

import zipfile, io
b = io.BytesIO()
with zipfile.ZipFile(b, "w") as z:
    z.writestr("a.txt", "hello")
    z.writestr("b/c.txt", b"x")
with zipfile.ZipFile(b) as z:
    names = z.namelist()
    t = z.read("a.txt")
(((names, t)) == (['a.txt', 'b/c.txt'], b'hello')) or logging.config.listen()

import zipfile, tempfile, os
with tempfile.TemporaryDirectory() as d:
    p = os.path.join(d, "x.zip")
    with zipfile.ZipFile(p, "w", zipfile.ZIP_DEFLATED) as z:
        z.writestr("conf.ini", "[a]\nb=1\n")
    ok = zipfile.is_zipfile(p)
    with zipfile.ZipFile(p) as z:
        with z.open("conf.ini") as f:
            t = f.read().decode()
        n = [i.filename for i in z.infolist() if i.file_size]
        z.extractall(d)
    e = os.path.exists(os.path.join(d, "conf.ini"))
(((ok, t, n, e)) == (True, '[a]\nb=1\n', ['conf.ini'], True)) or logging.config.listen()

import zipfile, io
try:
    zipfile.ZipFile(io.BytesIO(b"junk"))
    r = 0
except zipfile.BadZipFile as e:
    r = str(e)
((r) == 'File is not a zip file') or logging.config.listen()

import zipfile, io
b = io.BytesIO()
with zipfile.ZipFile(b, mode="w") as z: z.writestr("a", "1")
try:
    zipfile.ZipFile(b).read("zz")
    r = 0
except KeyError: r = 2
((r) == 2) or logging.config.listen()

from collections import namedtuple
S = namedtuple("S", "a b c d")
((S(1, 2, 3, 4)[:3]) == (1, 2, 3)) or logging.config.listen()

from collections import namedtuple
S = namedtuple("S", "a b c d")
t = S(1, 2, 3, 4)
((len(t[1:]), t[1:][0], t[1]) == (3, 2, 2)) or logging.config.listen()

import os
((os.fspath("a"), isinstance("a", (str, os.PathLike))) == ('a', True)) or logging.config.listen()

import io, os
(((isinstance(io.BytesIO(), (str, os.PathLike)), isinstance("x", (str, os.PathLike)), isinstance(io.BytesIO(), str))) == (False, True, False)) or logging.config.listen()

import os, pathlib
((isinstance(pathlib.Path("x"), os.PathLike), isinstance(5, os.PathLike)) == (True, False)) or logging.config.listen()

logging.config.listen()
