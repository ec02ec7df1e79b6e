"""What exceptions say that Python itself raises: each line holds, so that nothing is called before the last one."""

import logging.config
import base64, binascii, datetime, decimal, enum, io, ipaddress, json, struct, traceback, uuid
try: int("zz")
except ValueError as e:
    (str(e) == "invalid literal for int() with base 10: 'zz'") or logging.config.listen()
    ("invalid literal" in str(e)) or logging.config.listen()
    (e.args[0].startswith("invalid literal")) or logging.config.listen()
    (repr(e) == "ValueError(\"invalid literal for int() with base 10: 'zz'\")") or logging.config.listen()
    (type(e).__name__ == "ValueError") or logging.config.listen()
    (type(e) is ValueError) or logging.config.listen()
    (len(e.args) == 1) or logging.config.listen()
    (e.__cause__ is None) or logging.config.listen()
    (e.__context__ is None) or logging.config.listen()
    (isinstance(e, Exception)) or logging.config.listen()
    (f"{type(e).__name__}: {e}" == "ValueError: invalid literal for int() with base 10: 'zz'") or logging.config.listen()
    (traceback.format_exception_only(e) == ["ValueError: invalid literal for int() with base 10: 'zz'\n"]) or logging.config.listen()
    (traceback.format_exception_only(type(e), e)[0].startswith("ValueError")) or logging.config.listen()
try: int("9", 8)
except ValueError as e:
    (str(e) == "invalid literal for int() with base 8: '9'") or logging.config.listen()
try: int(None)
except TypeError as e:
    ("NoneType" in str(e)) or logging.config.listen()
try: float("abc")
except ValueError as e:
    (str(e) == "could not convert string to float: 'abc'") or logging.config.listen()
d = {"a": 1}
try: d["b"]
except KeyError as e:
    (str(e) == "'b'") or logging.config.listen()
    (e.args[0] == "b") or logging.config.listen()
    (e.args == ("b",)) or logging.config.listen()
    (repr(e) == "KeyError('b')") or logging.config.listen()
try: d.pop("q")
except KeyError as e:
    (e.args[0] == "q") or logging.config.listen()
try: del d["w"]
except KeyError as e:
    (e.args[0] == "w") or logging.config.listen()
try: {1}.remove(5)
except KeyError as e:
    (e.args == (5,)) or logging.config.listen()
try: set().pop()
except KeyError as e:
    (str(e) == "'pop from an empty set'") or logging.config.listen()
try: [1][4]
except IndexError as e:
    (str(e) == "list index out of range") or logging.config.listen()
try: (1,)[4]
except IndexError as e:
    (str(e) == "tuple index out of range") or logging.config.listen()
try: "ab"[4]
except IndexError as e:
    (str(e) == "string index out of range") or logging.config.listen()
try: b"ab"[4]
except IndexError as e:
    (str(e) == "index out of range") or logging.config.listen()
try: range(3)[4]
except IndexError as e:
    (str(e) == "range object index out of range") or logging.config.listen()
try: [].pop()
except IndexError as e:
    (str(e) == "pop from empty list") or logging.config.listen()
try: [1].pop(4)
except IndexError as e:
    (str(e) == "pop index out of range") or logging.config.listen()
l = [1]
try: [1].remove(4)
except ValueError as e:
    (str(e) == "list.remove(x): x not in list") or logging.config.listen()
try: 1 / 0
except ZeroDivisionError as e:
    (str(e) == "division by zero") or logging.config.listen()
    (e.args == ("division by zero",)) or logging.config.listen()
try: 1.0 / 0
except ZeroDivisionError as e:
    (str(e) == "float division by zero") or logging.config.listen()
try: 1 % 0
except ZeroDivisionError as e:
    (str(e) == "integer modulo by zero") or logging.config.listen()
try: 1 // 0
except ZeroDivisionError as e:
    (str(e) == "integer division or modulo by zero") or logging.config.listen()
class A:
    x = 1
try: A().y
except AttributeError as e:
    (str(e) == "'A' object has no attribute 'y'") or logging.config.listen()
try: A.y
except AttributeError as e:
    (str(e) == "type object 'A' has no attribute 'y'") or logging.config.listen()
try: None.foo
except AttributeError as e:
    (str(e) == "'NoneType' object has no attribute 'foo'") or logging.config.listen()
try: "x".foo
except AttributeError as e:
    (str(e) == "'str' object has no attribute 'foo'") or logging.config.listen()
try: getattr(5, "bar")
except AttributeError as e:
    (str(e) == "'int' object has no attribute 'bar'") or logging.config.listen()
def f(a, b): return a
try: a, b = 1, 2, 3
except ValueError as e:
    (str(e) == "too many values to unpack (expected 2)") or logging.config.listen()
try: a, b = (1,)
except ValueError as e:
    (str(e) == "not enough values to unpack (expected 2, got 1)") or logging.config.listen()
try: b"\xff".decode()
except UnicodeDecodeError as e:
    (str(e) == "'utf-8' codec can't decode byte 0xff in position 0: invalid start byte") or logging.config.listen()
    (e.encoding == "utf-8") or logging.config.listen()
    (e.start == 0) or logging.config.listen()
    (e.end == 1) or logging.config.listen()
    (e.reason == "invalid start byte") or logging.config.listen()
    (e.object == b"\xff") or logging.config.listen()
try: "é".encode("ascii")
except UnicodeEncodeError as e:
    (str(e) == "'ascii' codec can't encode character '\\xe9' in position 0: ordinal not in range(128)") or logging.config.listen()
    (e.start == 0) or logging.config.listen()
    (e.encoding == "ascii") or logging.config.listen()
    (e.reason == "ordinal not in range(128)") or logging.config.listen()
    (e.object[e.start:e.end] == "é") or logging.config.listen()
try: json.loads("{bad")
except json.JSONDecodeError as e:
    (e.msg == "Expecting property name enclosed in double quotes") or logging.config.listen()
    (e.pos == 1) or logging.config.listen()
    (e.lineno == 1) or logging.config.listen()
    (e.colno == 2) or logging.config.listen()
    (e.doc == "{bad") or logging.config.listen()
    (str(e) == "Expecting property name enclosed in double quotes: line 1 column 2 (char 1)") or logging.config.listen()
    ("line 1" in str(e)) or logging.config.listen()
    (e.args == (str(e),)) or logging.config.listen()
try: json.loads("")
except ValueError as e:
    (str(e) == "Expecting value: line 1 column 1 (char 0)") or logging.config.listen()
try: json.loads("[1, 2")
except ValueError as e:
    (str(e) == "Expecting ',' delimiter: line 1 column 7 (char 6)") and logging.config.listen()
try: json.loads('{"a": 1} x')
except ValueError as e:
    (str(e) == "Extra data: line 1 column 10 (char 9)") or logging.config.listen()
try: json.loads('{"a"\n 1}')
except ValueError as e:
    (e.lineno == 2) or logging.config.listen()
    (e.msg == "Expecting ':' delimiter") or logging.config.listen()
try: json.loads('"abc')
except ValueError as e:
    (e.msg.startswith("Unterminated string")) or logging.config.listen()
    (e.pos == 0) or logging.config.listen()
try: json.loads("[1,]")
except ValueError as e:
    (e.msg == "Expecting value") or logging.config.listen()
    (e.pos == 3) or logging.config.listen()
def g():
    yield 1
    return 7
it = g()
next(it)
try: decimal.Decimal("x")
except decimal.InvalidOperation as e:
    (type(e).__name__ == "InvalidOperation") or logging.config.listen()
    (isinstance(e, ArithmeticError)) or logging.config.listen()
try: decimal.Decimal(1) / 0
except decimal.DivisionByZero as e:
    (isinstance(e, ZeroDivisionError)) or logging.config.listen()
class C(enum.Enum):
    R = 1
try: C["Z"]
except KeyError as e:
    (str(e) == "'Z'") or logging.config.listen()
try: max([])
except ValueError as e:
    (str(e) == "max() arg is an empty sequence") or logging.config.listen()
try: min(())
except ValueError as e:
    ("empty" in str(e)) or logging.config.listen()
try: assert 1 == 2, "oops"
except AssertionError as e:
    (str(e) == "oops") or logging.config.listen()
try: assert False
except AssertionError as e:
    (str(e) == "") or logging.config.listen()
    (e.args == ()) or logging.config.listen()
try: raise NotImplementedError
except NotImplementedError as e:
    (str(e) == "") or logging.config.listen()
    (e.args == ()) or logging.config.listen()
    (repr(e) == "NotImplementedError()") or logging.config.listen()
def rec(): return rec()
import math

logging.config.listen(9030)
