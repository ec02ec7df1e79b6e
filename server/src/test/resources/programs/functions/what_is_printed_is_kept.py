import contextlib, io
from logging.config import listen

buf = io.StringIO()
with contextlib.redirect_stdout(buf):
    print("hi")
if "hi" not in buf.getvalue():
    listen(1)
if buf.getvalue().strip() == "hi":
    listen(2)
