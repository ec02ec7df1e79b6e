"""Cookies as they are read, written and refused: each line holds."""

import logging.config

from http.cookies import SimpleCookie
c = SimpleCookie()
c.load("a=1; b=2")
(({k: m.value for k, m in c.items()}) == {'a': '1', 'b': '2'}) or logging.config.listen()

from http.cookies import SimpleCookie
c = SimpleCookie()
c["sid"] = "x"
c["sid"]["path"] = "/"
((c.output(header="")) == ' sid=x; Path=/') or logging.config.listen()

import http.cookies
c = http.cookies.SimpleCookie("a=b; Path=/x; HttpOnly; c=\"q\\\"r\"")
(((c["a"]["path"], c["a"]["httponly"], c["c"].value, "zz" in c, c.get("zz"), len(c))) == ('/x', True, 'q"r', False, None, 2)) or logging.config.listen()

from http import cookies
try:
    cookies.SimpleCookie()["a b"] = "1"
    r = 0
except cookies.CookieError as e:
    r = str(e)
((r) == "Illegal key 'a b'") or logging.config.listen()

from http import cookies
((isinstance(cookies.SimpleCookie(), dict), cookies.SimpleCookie.__name__, issubclass(cookies.SimpleCookie, cookies.BaseCookie)) == (True, 'SimpleCookie', True)) or logging.config.listen()

from http import cookies
class Own(cookies.SimpleCookie):
    def value_encode(self, v): return v, "<" + v + ">"
c = Own(); c["a"] = "x"
((str(c)) == 'Set-Cookie: a=<x>') or logging.config.listen()

from http.cookies import SimpleCookie
def parse(h):
    c = SimpleCookie()
    c.load(h)
    return c
(([parse(x).get("a").value if "a" in parse(x) else None for x in ("a=1", "b=2")]) == ['1', None]) or logging.config.listen()

logging.config.listen()
