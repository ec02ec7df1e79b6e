import io
import logging.config
import struct

buffer = bytearray(4)
struct.pack_into("<H", buffer, 0, 258)
if buffer[0] == 2:
    logging.config.listen(1)

read = bytearray(3)
io.BytesIO(b"abc").readinto(read)
if read == b"abc":
    logging.config.listen(2)

seen = bytearray(b"abc")
view = memoryview(seen)
view[0] = 122
if seen[0] == 122:
    logging.config.listen(3)

text = bytearray(b"abc")
try:
    text.append(256)
    logging.config.listen(4)
except ValueError:
    logging.config.listen(5)
if text == [97, 98, 99]:
    logging.config.listen(6)
if text == b"abc":
    logging.config.listen(7)
