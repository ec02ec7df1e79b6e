import io
from logging.config import listen

b = io.StringIO("x")
b.close()
try:
    b.read()
    listen(1)
except ValueError:
    listen(2)
if not b.closed:
    listen(3)
