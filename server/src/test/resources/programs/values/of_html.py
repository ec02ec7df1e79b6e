"""What parsers of HTML see: each line holds, so that nothing is called before the last one."""

import html
import logging.config
from html.parser import HTMLParser


class Recorder(HTMLParser):
    def __init__(self, **options):
        super().__init__(**options)
        self.seen = []

    def handle_starttag(self, tag, attrs):
        self.seen.append((tag, attrs))

    def handle_endtag(self, tag):
        self.seen.append("/" + tag)

    def handle_data(self, data):
        self.seen.append(data)

    def handle_comment(self, data):
        self.seen.append("!" + data)

    def handle_decl(self, decl):
        self.seen.append("decl " + decl)

    def handle_pi(self, data):
        self.seen.append("pi " + data)


def seen(*texts, **options):
    recorder = Recorder(**options)
    for text in texts:
        recorder.feed(text)
    recorder.close()
    return recorder.seen


seen("<p>one</p>two") == [("p", []), "one", "/p", "two"] or logging.config.listen()
seen("<br/>") == [("br", []), "/br"] or logging.config.listen()
seen("<A HREF=x Class='y z' on title=\"&amp;\">") == [
    ("a", [("href", "x"), ("class", "y z"), ("on", None), ("title", "&")])
] or logging.config.listen()
seen("<a href=/x/>") == [("a", [("href", "/x/")])] or logging.config.listen()
seen("<!-- c --><!DOCTYPE html><?php x?>") == ["! c ", "decl DOCTYPE html", "pi php x?"] or logging.config.listen()
seen("a &lt; b &amp; &eacute; &#65;&#x42;") == ["a < b & é AB"] or logging.config.listen()
seen("?a=1&b=2") == ["?a=1&b=2"] or logging.config.listen()
seen("1 < 2") == ["1 ", "<", " 2"] or logging.config.listen()
seen("<script>if (a < b && c) x()</script><i>") == [
    ("script", []), "if (a < b && c) x()", "/script", ("i", [])
] or logging.config.listen()
seen("<p", ">par", "tial") == [("p", []), "par", "tial"] or logging.config.listen()
seen("a &am", "p; b") == ["a & b"] or logging.config.listen()
seen("a&lt;b", convert_charrefs=False) == ["a", "b"] or logging.config.listen()


class Links(HTMLParser):
    def reset(self):
        HTMLParser.reset(self)
        self.links = []

    def handle_starttag(self, tag, attrs):
        if tag == "a":
            self.links.append(dict(attrs).get("href"))


links = Links()
links.feed("<a href='x'>x</a><a>y</a>")
links.links == ["x", None] or logging.config.listen()
links.reset()
links.links == [] or logging.config.listen()


class Title(HTMLParser):
    title = ""
    inside = False

    def handle_starttag(self, tag, attrs):
        self.inside = tag == "title"

    def handle_endtag(self, tag):
        self.inside = False

    def handle_data(self, data):
        if self.inside:
            self.title += data


title = Title()
title.feed("<head><title>My page</title></head>")
title.title == "My page" or logging.config.listen()


class Both(HTMLParser):
    def handle_startendtag(self, tag, attrs):
        self.both = tag
        super().handle_startendtag(tag, attrs)

    def handle_starttag(self, tag, attrs):
        self.start = tag


both = Both()
both.feed("<hr><img/>")
(both.both, both.start) == ("img", "img") or logging.config.listen()
html.unescape("&lt;p&gt;&nbsp;&copy &hellip;") == "<p>\xa0© …" or logging.config.listen()
html.unescape("x &nope y") == "x &nope y" or logging.config.listen()

logging.config.listen()
