import io
from logging.config import listen

buf = io.StringIO()
buf.write("hello\n")
print("world", file=buf)
if buf.getvalue() != "hello\nworld\n":
    listen(1)
buf.seek(0)
if buf.readline() == "hello\n":
    listen(2)
