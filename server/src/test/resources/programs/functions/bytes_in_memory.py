import io
from logging.config import listen

b = io.BytesIO()
b.write(b"ab"); b.write(b"cd")
b.seek(1)
if b.read() != b"bcd":
    listen(1)
if b.tell() == 4:
    listen(2)
b.seek(0); b.truncate()
if b.getvalue():
    listen(3)
