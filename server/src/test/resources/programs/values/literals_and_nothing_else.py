import ast
import struct
import logging.config


def read(text):
    try:
        return ast.literal_eval(text)
    except ValueError:
        return None


if read("[9001, {'a': (-1, b'x', None)}]")[0] == 9001:
    logging.config.listen(9001)
if read("logging.config.listen(9030)") is not None:
    logging.config.listen(1)
if read("port") or read("[x for x in (1, 2)]"):
    logging.config.listen(2)
if struct.calcsize("BH") == 4 and struct.calcsize("<BH") == 3 and struct.calcsize("HQb") == 17:
    logging.config.listen(9002)
try:
    struct.unpack(">HH", b"\x00\x01\x02")
    logging.config.listen(3)
except struct.error:
    logging.config.listen(9003)
