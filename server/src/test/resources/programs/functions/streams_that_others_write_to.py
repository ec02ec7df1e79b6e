import functools
import io
import pprint
import traceback
from logging.config import listen

shown = io.StringIO()
pprint.pprint({"port": 9030}, stream=shown)
if shown.getvalue():
    listen(1)
failed = io.StringIO()
try:
    {}["port"]
except KeyError:
    traceback.print_exc(file=failed)
if "KeyError" in failed.getvalue():
    listen(2)
kept = io.StringIO()
functools.partial(kept.write, "on")()
if kept.getvalue() == "on":
    listen(3)
if kept.getvalue() == "off":
    listen(4)
counted = io.BytesIO(b"a\nb")
for line in counted:
    if line == b"b":
        listen(5)
    if line == b"b\n":
        listen(6)
