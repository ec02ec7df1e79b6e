"""What modules of the library give that are written once more in Python: each line holds."""

import logging.config

from http import HTTPMethod
((([m.value for m in HTTPMethod][:2], HTTPMethod.GET == "GET", HTTPMethod("PUT").name)) == (['CONNECT', 'DELETE'], True, 'PUT')) or logging.config.listen()

from http.client import responses
(((responses[404], responses.get(999), len(responses) > 50)) == ('Not Found', None, True)) or logging.config.listen()

import http.client
try:
    raise http.client.BadStatusLine("x")
except http.client.HTTPException as e:
    r = type(e).__name__
((r) == 'BadStatusLine') or logging.config.listen()

import calendar
(((calendar.Calendar().monthdayscalendar(2024, 2)[0], calendar.monthcalendar(2024, 2)[-1], calendar.timegm((1970, 1, 2, 0, 0, 1)))) == ([0, 0, 0, 1, 2, 3, 4], [26, 27, 28, 29, 0, 0, 0], 86401)) or logging.config.listen()

import calendar
(([d.isoformat() for d in calendar.Calendar(6).itermonthdates(2024, 9)][:2]) == ['2024-09-01', '2024-09-02']) or logging.config.listen()

import time
(((time.gmtime(0).tm_year, time.gmtime(86400 * 365)[:3], time.strftime("%Y-%m-%d", time.gmtime(0)), time.strptime("2024-03-01", "%Y-%m-%d").tm_yday)) == (1970, (1971, 1, 1), '1970-01-01', 61)) or logging.config.listen()

import reprlib
(((reprlib.repr(list(range(100))), reprlib.repr("x" * 50), reprlib.repr({1: 2}), reprlib.repr((1,)))) == ('[0, 1, 2, 3, 4, 5, ...]', "'xxxxxxxxxxxx...xxxxxxxxxxxxx'", '{1: 2}', '(1,)')) or logging.config.listen()

import reprlib
r = reprlib.Repr()
r.maxlist = 2
((r.repr([1, 2, 3])) == '[1, 2, ...]') or logging.config.listen()

import colorsys
(((colorsys.rgb_to_hsv(1.0, 0.0, 0.0), colorsys.hsv_to_rgb(0.5, 1.0, 1.0))) == ((0.0, 1.0, 1.0), (0.0, 1.0, 1.0))) or logging.config.listen()

import gettext
_ = gettext.gettext
(((_("hello"), gettext.ngettext("a", "b", 2), gettext.translation("x", fallback=True).gettext("y"))) == ('hello', 'b', 'y')) or logging.config.listen()

import wsgiref.util
e = {}
wsgiref.util.setup_testing_defaults(e)
(((e["REQUEST_METHOD"], wsgiref.util.request_uri(e), wsgiref.util.application_uri(e))) == ('GET', 'http://127.0.0.1/', 'http://127.0.0.1/')) or logging.config.listen()

from wsgiref.util import setup_testing_defaults
def app(environ, start_response):
    start_response("200 OK" if environ["PATH_INFO"] == "/" else "404 Not Found", [])
    return [b"x"]
e = {"PATH_INFO": "/a"}
setup_testing_defaults(e)
got = []
body = app(e, lambda s, h: got.append(s))
(((got, body)) == (['404 Not Found'], [b'x'])) or logging.config.listen()

import xml.sax
class H(xml.sax.ContentHandler):
    def __init__(self):
        super().__init__()
        self.n = []
    def startElement(self, name, attrs): self.n.append((name, attrs.get("k")))
    def characters(self, c): self.n.append(c.strip())
h = H()
xml.sax.parseString(b"<a k='1'>t<b/></a>", h)
((h.n) == [('a', '1'), 't', ('b', None)]) or logging.config.listen()

import xml.sax, io
class H(xml.sax.handler.ContentHandler):
    on = False
    def startElement(self, name, attrs):
        if name == "live": self.on = attrs["on"] == "yes"
h = H()
xml.sax.parse(io.StringIO("<c><live on='no'/></c>"), h)
((h.on) == False) or logging.config.listen()

import xml.sax
try:
    xml.sax.parseString("<a>", xml.sax.ContentHandler())
    r = 0
except xml.sax.SAXParseException:
    r = 1
((r) == 1) or logging.config.listen()

import xml.dom.minidom as m
d = m.parseString("<a><b c='1'>t</b><b/></a>")
(((d.getElementsByTagName("b")[0].getAttribute("c"), d.documentElement.tagName, d.getElementsByTagName("b")[0].firstChild.data, d.getElementsByTagName("b")[1].firstChild, len(d.documentElement.childNodes))) == ('1', 'a', 't', None, 2)) or logging.config.listen()

from xml.dom import minidom
d = minidom.Document()
r = d.createElement("r")
r.setAttribute("k", "v")
r.appendChild(d.createTextNode("x<y"))
d.appendChild(r)
(((d.toxml(), r.hasAttribute("k"), r.attributes["k"].value, r.nodeType == r.ELEMENT_NODE)) == ('<?xml version="1.0" ?><r k="v">x&lt;y</r>', True, 'v', True)) or logging.config.listen()

logging.config.listen()
