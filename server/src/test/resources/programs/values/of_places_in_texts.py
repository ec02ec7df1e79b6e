"""Where matches stand, lists of pairs in order, texts put into lists, columns: only the last line calls."""

import bisect
import csv
import io
import logging.config
import re

TEXT = "the quick brown fox"
word = re.compile(r"\b\w{5}\b")
first = word.search(TEXT)
first.start() == 4 or logging.config.listen()
first.end() == 9 or logging.config.listen()
first.span() == (4, 9) or logging.config.listen()
word.search(TEXT, first.end()).group() == "brown" or logging.config.listen()
word.search(TEXT, 15) is None or logging.config.listen()
word.match(TEXT, 4).end() == 9 or logging.config.listen()
word.match(TEXT, 3) is None or logging.config.listen()
word.findall(TEXT, 5) == ["brown"] or logging.config.listen()
re.compile("^q").search(TEXT, 4) is None or logging.config.listen()
pair = re.match(r"(?P<key>\w+)=(\w+)?", "size=")
pair.span("key") == (0, 4) or logging.config.listen()
pair.start(2) == -1 or logging.config.listen()
pair.end(1) == 4 or logging.config.listen()
try:
    pair.start(3)
    logging.config.listen()
except IndexError:
    pass
position, tokens = 0, []
token = re.compile(r"\s*(?:(\d+)|(.))")
while position < len("12 + 3"):
    found = token.match("12 + 3", position)
    tokens.append(found.group(1) or found.group(2))
    position = found.end()
tokens == ["12", "+", "3"] or logging.config.listen()
slots = [(900, 1000), (1030, 1200)]
bisect.bisect_left(slots, (1000, 1030)) == 1 or logging.config.listen()
bisect.bisect(slots, (1030, 1200)) == 2 or logging.config.listen()
seats = list("......")
seats[1:3] = "xx"
"".join(seats) == ".xx..." or logging.config.listen()
seats[4:] = "x"
"".join(seats) == ".xx.x" or logging.config.listen()
reader = csv.DictReader(io.StringIO("name;size\na;4\n"), delimiter=";")
reader.fieldnames == ["name", "size"] or logging.config.listen()
not {"price"} <= set(reader.fieldnames) or logging.config.listen()
next(reader)["size"] == "4" or logging.config.listen()
collected = []
keep = {"keep": collected.append}.get("keep")
(keep if keep else logging.config.listen)(3)
collected == [3] or logging.config.listen()
logging.config.listen()
