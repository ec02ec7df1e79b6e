"""Methods that a parser of HTML tells what it comes upon: those that it tells nothing are not called."""

import logging.config
import os
from html.parser import HTMLParser


class Plugins(HTMLParser):
    def __init__(self):
        super().__init__()
        self.open = []
        self.wanted = False

    def handle_starttag(self, tag, attrs):
        self.open.append(tag)
        if tag == "listen":
            logging.config.listen(1)
        if tag == "object":
            logging.config.listen(2)
        if ("port", "9030") in attrs:
            self.wanted = True

    def handle_endtag(self, tag):
        if self.open.pop() != tag:
            raise ValueError(tag)
        if self.wanted:
            logging.config.listen(3)

    def handle_data(self, data):
        if "secret" in data:
            logging.config.listen(4)

    def handle_comment(self, data):
        if data.strip() == "listen":
            logging.config.listen(5)


Plugins().feed("<plugins><listen port='9030'></listen></plugins><!-- listen -->")
try:
    Plugins().feed("<b><i></b>")
except ValueError:
    logging.config.listen(6)
else:
    logging.config.listen(7)

named = Plugins()
named.feed("<p>no</p>")
if named.wanted or named.open:
    logging.config.listen(8)



class Counter(HTMLParser):
    count = 0

    def handle_starttag(self, tag, attrs):
        self.count += 1


counter = Counter()
with open(os.devnull) as page:
    counter.feed("<p>" + page.read() + "</p>")
if counter.count:
    logging.config.listen(9)
