"""Who leaves off in the midst of the lines of a file in memory reads on from there."""

import io
import json
import logging.config

listen = logging.config.listen

message = io.StringIO("from: me\nto: you\n\nfirst\nsecond\n")
headers = {}
for line in message:
    if not line.strip():
        break
    name, value = line.strip().split(": ")
    headers[name] = value
if headers == {"from": "me", "to": "you"}:
    listen(1)
body = message.read()
if body == "first\nsecond\n":
    listen(2)
if body == "":
    listen(3)

pairs = io.StringIO("a\n1\nb\n2\n")
found = {}
for key in pairs:
    found[key.strip()] = next(pairs).strip()
if found == {"a": "1", "b": "2"}:
    listen(4)
if pairs.read() == "":
    listen(5)


class Source:
    def read(self):
        listen(6)
        return "[1, 2]"


if json.load(Source()) == [1, 2]:
    listen(7)
