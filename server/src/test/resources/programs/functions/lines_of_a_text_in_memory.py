import io
from logging.config import listen

src = io.StringIO("a=1\nb=2\n")
conf = {}
for line in src:
    k, _, v = line.strip().partition("=")
    conf[k] = v
if conf.get("b") != "2":
    listen(1)
if "a" in conf:
    listen(2)
for at, line in enumerate(io.StringIO("a\nb")):
    if at == 1 and line == "b":
        listen(3)
    if at == 2:
        listen(4)
