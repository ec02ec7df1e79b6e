"""What exceptions are told of causes, notes and groups, and how they are kept apart: nothing is called before the last line."""

import logging.config
import collections, contextlib, copy, io, json, pickle, traceback
class AppError(Exception):
    def __init__(self, message, code=5):
        super().__init__(message)
        self.code = code
try:
    try: int("x")
    except ValueError as err:
        raise AppError("wrap") from err
except AppError as e:
    (e.__cause__ is not None) or logging.config.listen()
    (isinstance(e.__cause__, ValueError)) or logging.config.listen()
    (str(e.__cause__) == "invalid literal for int() with base 10: 'x'") or logging.config.listen()
    (e.__context__ is e.__cause__) or logging.config.listen()
    (e.__suppress_context__) or logging.config.listen()
    (e.code == 5) or logging.config.listen()
    (e.args == ("wrap",)) or logging.config.listen()
    (type(e.__cause__).__name__ == "ValueError") or logging.config.listen()
try:
    try: {}["k"]
    except KeyError: raise AppError("y")
except AppError as e:
    (e.__cause__ is None) or logging.config.listen()
    (isinstance(e.__context__, KeyError)) or logging.config.listen()
    (e.__context__.args[0] == "k") or logging.config.listen()
    (e.__suppress_context__) and logging.config.listen()
try:
    try: {}["k"]
    except KeyError: raise AppError("y") from None
except AppError as e:
    (e.__cause__ is None) or logging.config.listen()
    (e.__context__ is None) and logging.config.listen()
    (e.__suppress_context__ is True) or logging.config.listen()
try:
    try: 1/0
    except ZeroDivisionError: int("q")
except ValueError as e:
    (isinstance(e.__context__, ZeroDivisionError)) or logging.config.listen()
    (str(e.__context__) == "division by zero") or logging.config.listen()
e = ValueError("a")
e.add_note("n1"); e.add_note("n2")
(e.__notes__ == ["n1", "n2"]) or logging.config.listen()
def parse(s):
    try: return int(s), None
    except ValueError as e: return None, str(e)
(parse("7") == (7, None)) or logging.config.listen()
(parse("p")[1] == "invalid literal for int() with base 10: 'p'") or logging.config.listen()
errors = []
for s in ["1", "b", "3", "d"]:
    try: int(s)
    except ValueError as e: errors.append(str(e))
(len(errors) == 2) or logging.config.listen()
(errors[0].endswith("'b'")) or logging.config.listen()
msgs = {}
for k in ("a", "b"):
    try: {"a": 1}[k]
    except KeyError as e: msgs[k] = e.args[0]
(msgs == {"b": "b"}) or logging.config.listen()
buf = io.StringIO()
h = logging.StreamHandler(buf)
log = logging.getLogger("t"); log.addHandler(h); log.propagate = False
try: int("x")
except ValueError as e:
    log.error("failed: %s", e)
try: int("x")
except ValueError:
    s = traceback.format_exc()
("ValueError" in s) or logging.config.listen()
class V(ValueError): pass
try: raise V("bad", 3)
except ValueError as e:
    (e.args[1] == 3) or logging.config.listen()
    (str(e) == "('bad', 3)") or logging.config.listen()
    (type(e) is V) or logging.config.listen()
    (e.__class__.__name__ == "V") or logging.config.listen()
try: raise OSError(2, "No such file", "x.txt")
except OSError as e:
    (type(e) is FileNotFoundError) or logging.config.listen()
    (e.errno == 2) or logging.config.listen()
    (e.strerror == "No such file") or logging.config.listen()
    (e.filename == "x.txt") or logging.config.listen()
    (str(e) == "[Errno 2] No such file: 'x.txt'") or logging.config.listen()
try: raise OSError(13, "denied")
except PermissionError as e:
    (str(e) == "[Errno 13] denied") or logging.config.listen()
    (e.filename is None) or logging.config.listen()
try: raise SystemExit(4)
except SystemExit as e:
    (e.code == 4) or logging.config.listen()
def gen():
    try: yield 1
    except ValueError as e: yield str(e)
q = gen(); next(q)
(q.throw(ValueError("in")) == "in") or logging.config.listen()
import contextlib
with contextlib.suppress(ValueError): int("x")
try:
    try: int("x")
    finally: z = 1
except ValueError as e:
    (z == 1 and "x" in str(e)) or logging.config.listen()
try: raise KeyError
except KeyError as e:
    (str(e) == "") or logging.config.listen()
    (e.args == ()) or logging.config.listen()
try: raise UnicodeDecodeError("utf-8", b"\xff", 0, 1, "bad")
except UnicodeDecodeError as e:
    (e.reason == "bad") or logging.config.listen()
    (str(e) == "'utf-8' codec can't decode byte 0xff in position 0: bad") or logging.config.listen()
("%s" % ValueError("q") == "q") or logging.config.listen()
(f"{ValueError('q')!r}" == "ValueError('q')") or logging.config.listen()
(ValueError("a").args == ("a",)) or logging.config.listen()
(ValueError("a") == ValueError("a")) and logging.config.listen()
(ValueError.__name__ == "ValueError") or logging.config.listen()
(issubclass(KeyError, LookupError)) or logging.config.listen()
(issubclass(json.JSONDecodeError if False else UnicodeDecodeError, ValueError)) or logging.config.listen()
kept = []
for s in ["x", "x", "y"]:
    try: int(s)
    except ValueError as e:
        e.add_note("n" + s)
        kept.append(e)
(kept[0] is kept[1]) and logging.config.listen()
(kept[0] is not kept[1]) or logging.config.listen()
(kept[0].__notes__ == ["nx"]) or logging.config.listen()
(kept[1].__notes__ == ["nx"]) or logging.config.listen()
(len(kept) == 3) or logging.config.listen()
(str(kept[2]).endswith("'y'")) or logging.config.listen()
class Ctx:
    def __enter__(self): return self
    def __exit__(self, t, v, tb):
        self.seen = str(v); self.t = t
        v.add_note("ctx")
        return False
c = Ctx()
try:
    with c: int("w")
except ValueError as e:
    (e.__notes__ == ["ctx"]) or logging.config.listen()
    (c.seen == "invalid literal for int() with base 10: 'w'") or logging.config.listen()
    (c.t is ValueError) or logging.config.listen()
first = None
try:
    try: int("a")
    except ValueError as e:
        first = e
        raise KeyError("k") from e
except KeyError as k:
    second = k
(second.__cause__ is first) or logging.config.listen()
try: raise second
except KeyError as k2:
    (k2.__cause__ is first) or logging.config.listen()
    (k2 is second) or logging.config.listen()
    (k2.__suppress_context__) or logging.config.listen()
try:
    try: raise second
    except KeyError: 1 / 0
except ZeroDivisionError as z:
    (z.__context__ is second) or logging.config.listen()
    (z.__cause__ is None) or logging.config.listen()
try: int("  q ")
except ValueError as e:
    (str(e) == "invalid literal for int() with base 10: '  q '") or logging.config.listen()
try: int("0x1g", 16)
except ValueError as e:
    (str(e) == "invalid literal for int() with base 16: '0x1g'") or logging.config.listen()
try: int("3.5")
except ValueError as e:
    ("3.5" in str(e)) or logging.config.listen()
try: int(b"zz")
except ValueError as e:
    (str(e) == "invalid literal for int() with base 10: b'zz'") or logging.config.listen()
try: float("")
except ValueError as e:
    (str(e) == "could not convert string to float: ''") or logging.config.listen()
try: float(" 1 2 ")
except ValueError as e:
    (str(e) == "could not convert string to float: ' 1 2 '") or logging.config.listen()
for raw in (b"\xe2\x82", b"\xe2\x28\xa1", b"\xc3", b"\xf0\x9f\x98", b"ok\x80", b"\xed\xa0\x80", b"\xc0\xaf", b"a\xe2\x82z"):
    try: raw.decode("utf-8")
    except UnicodeDecodeError as e: kept.append((e.start, e.end, e.reason, str(e)))
(kept[3][:3] == (0, 2, "unexpected end of data")) or logging.config.listen()
(kept[4][:3] == (0, 1, "invalid continuation byte")) or logging.config.listen()
(kept[5][:3] == (0, 1, "unexpected end of data")) or logging.config.listen()
(kept[6][:3] == (0, 3, "unexpected end of data")) or logging.config.listen()
(kept[7][:3] == (2, 3, "invalid start byte")) or logging.config.listen()
(kept[8][:3] == (0, 1, "invalid continuation byte")) or logging.config.listen()
(kept[9][:3] == (0, 1, "invalid start byte")) or logging.config.listen()
(kept[10][:3] == (1, 3, "invalid continuation byte")) or logging.config.listen()
(kept[3][3] == "'utf-8' codec can't decode bytes in position 0-1: unexpected end of data") or logging.config.listen()
try: b"\x81ab".decode("ascii")
except UnicodeDecodeError as e:
    (str(e) == "'ascii' codec can't decode byte 0x81 in position 0: ordinal not in range(128)") or logging.config.listen()
try: "aéüb".encode("ascii")
except UnicodeEncodeError as e:
    ((e.start, e.end) == (1, 3)) or logging.config.listen()
    (str(e) == "'ascii' codec can't encode characters in position 1-2: ordinal not in range(128)") or logging.config.listen()
try: "a😀b".encode("latin-1")
except UnicodeEncodeError as e:
    (str(e) == "'latin-1' codec can't encode character '\\U0001f600' in position 1: ordinal not in range(256)") or logging.config.listen()
bad = ["{", "[", "[1", "[1,", "{\"a\"", "{\"a\":", "{\"a\":1", "{\"a\":1,}", "nul", "-", "01", "1.", "\"a\nb\"", "{'a':1}", "[1 2]", "  ", "tru", "{\"a\":1}}", "[\"a\",\n\n x]", "\"\\", "[1.5e]", "{1:2}", "{\"a\" 1}", "\"é", "😀", "[\"😀\" 1]"]
out = []
for t in bad:
    try: json.loads(t)
    except json.JSONDecodeError as e: out.append((e.msg, e.pos, e.lineno, e.colno))
(out[0] == ("Expecting property name enclosed in double quotes", 1, 1, 2)) or logging.config.listen()
(out[1] == ("Expecting value", 1, 1, 2)) or logging.config.listen()
(out[2] == ("Expecting ',' delimiter", 2, 1, 3)) or logging.config.listen()
(out[3] == ("Expecting value", 3, 1, 4)) or logging.config.listen()
(out[4] == ("Expecting ':' delimiter", 4, 1, 5)) or logging.config.listen()
(out[5] == ("Expecting value", 5, 1, 6)) or logging.config.listen()
(out[6] == ("Expecting ',' delimiter", 6, 1, 7)) or logging.config.listen()
(out[7] == ("Expecting property name enclosed in double quotes", 7, 1, 8)) or logging.config.listen()
(out[8] == ("Expecting value", 0, 1, 1)) or logging.config.listen()
(out[9] == ("Expecting value", 0, 1, 1)) or logging.config.listen()
(out[10] == ("Extra data", 1, 1, 2)) or logging.config.listen()
(out[11] == ("Extra data", 1, 1, 2)) or logging.config.listen()
(out[12] == ("Invalid control character at", 2, 1, 3)) or logging.config.listen()
(out[13] == ("Expecting property name enclosed in double quotes", 1, 1, 2)) or logging.config.listen()
(out[14] == ("Expecting ',' delimiter", 3, 1, 4)) or logging.config.listen()
(out[15] == ("Expecting value", 2, 1, 3)) or logging.config.listen()
(out[16][1] == 0) or logging.config.listen()
(out[17] == ("Extra data", 7, 1, 8)) or logging.config.listen()
(out[18] == ("Expecting value", 8, 3, 2)) or logging.config.listen()
(out[19][0] == "Unterminated string starting at") or logging.config.listen()
(out[20] == ("Expecting ',' delimiter", 4, 1, 5)) or logging.config.listen()
(out[21][1] == 1) or logging.config.listen()
(out[22] == ("Expecting ':' delimiter", 5, 1, 6)) or logging.config.listen()
(out[23] == ("Unterminated string starting at", 0, 1, 1)) or logging.config.listen()
(out[24] == ("Expecting value", 0, 1, 1)) or logging.config.listen()
(out[25] == ("Expecting ',' delimiter", 5, 1, 6)) or logging.config.listen()
(len(out) == 26) or logging.config.listen()
dq = collections.deque([1])
P = collections.namedtuple("P", "x y")
try: P(1, 2)[7]
except IndexError as e:
    (str(e) == "tuple index out of range") or logging.config.listen()
try: {1: 2}[True + 1]
except KeyError as e:
    (e.args == (2,)) or logging.config.listen()
try: {}[(1, "a")]
except KeyError as e:
    (str(e) == "(1, 'a')") or logging.config.listen()
try: set().remove(True)
except KeyError as e:
    (e.args[0] is True) or logging.config.listen()
    (e.args[0] == 1) or logging.config.listen()
try: a, *b, c2 = [1]
except ValueError as e:
    (str(e) == "not enough values to unpack (expected at least 2, got 1)") or logging.config.listen()
try: a, b = {"x": 1}.items()
except ValueError as e:
    ("got 1" in str(e)) or logging.config.listen()
try: 2.5 // 0
except ZeroDivisionError as e:
    (str(e) == "float floor division by zero") or logging.config.listen()
try: 2 % 0.0
except ZeroDivisionError as e:
    (str(e) == "float modulo") or logging.config.listen()
try: True / False
except ZeroDivisionError as e:
    (str(e) == "division by zero") or logging.config.listen()
n = 5
try: n //= 0
except ZeroDivisionError as e:
    (str(e) == "integer division or modulo by zero") or logging.config.listen()
class Base: pass
class Kid(Base):
    __slots__ = ()
try: Kid().nothing
except AttributeError as e:
    (str(e) == "'Kid' object has no attribute 'nothing'") or logging.config.listen()
try: max(())
except ValueError as e:
    (str(e) == "max() arg is an empty sequence") or logging.config.listen()
try: min([], key=len)
except ValueError as e:
    (str(e) == "min() arg is an empty sequence") or logging.config.listen()
def unknown_args(*a): return ValueError(*a)
import os
v = ValueError(*os.listdir("/"))
class E(Exception): pass
w = E(*os.listdir("/"))
try: raise OSError("just text", "b")
except OSError as e:
    (type(e) is OSError) or logging.config.listen()
    (e.errno == "just text") or logging.config.listen()
    (str(e) == "[Errno just text] b") or logging.config.listen()
try: raise json.JSONDecodeError("m", "ab\nc", 3)
except ValueError as e:
    (str(e) == "m: line 2 column 1 (char 3)") or logging.config.listen()
    (e.lineno == 2) or logging.config.listen()
    (e.args == ("m: line 2 column 1 (char 3)",)) or logging.config.listen()
    (repr(e) == "JSONDecodeError('m: line 2 column 1 (char 3)')") or logging.config.listen()
def inner():
    try: int("a")
    except ValueError: raise
try: inner()
except ValueError as e:
    ("'a'" in str(e)) or logging.config.listen()
    (e.__context__ is None) or logging.config.listen()
def outer():
    try: inner()
    except ValueError as e: raise RuntimeError(f"bad: {e}") from e
try: outer()
except RuntimeError as e:
    (str(e) == "bad: invalid literal for int() with base 10: 'a'") or logging.config.listen()
    (isinstance(e.__cause__, ValueError)) or logging.config.listen()
try:
    for s in ["1", "2", "c"]: int(s)
except ValueError as e:
    ("'c'" in str(e)) or logging.config.listen()
    ("'1'" in str(e)) and logging.config.listen()
import concurrent.futures
with concurrent.futures.ThreadPoolExecutor() as ex:
    f = ex.submit(int, "zz")
(isinstance(f.exception(), ValueError)) or logging.config.listen()
("zz" in str(f.exception())) or logging.config.listen()
try: f.result()
except ValueError as e:
    (str(e) == "invalid literal for int() with base 10: 'zz'") or logging.config.listen()
r = None
try: raise ValueError("x")
except ValueError as r2: r = r2
(r.args == ("x",)) or logging.config.listen()
import xml.etree.ElementTree as ET
el = ET.fromstring("<a/>")
cm = collections.ChainMap({}, {"a": 1})
try: cm["zz"]
except KeyError as e:
    (e.args[0] == "zz") or logging.config.listen()
ct = collections.Counter()
try: ct.pop("q")
except KeyError as e:
    (str(e) == "'q'") or logging.config.listen()
import array

logging.config.listen(9030)
