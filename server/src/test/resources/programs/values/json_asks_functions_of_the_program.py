import enum
import json
from logging.config import listen


class Level(enum.IntEnum):
    HIGH = 3


class Color(enum.Enum):
    RED = "red"


class Settings(dict):
    pass


asked = []


def plain(value):
    asked.append(type(value))
    if isinstance(value, set):
        return sorted(value)
    if isinstance(value, Level) or isinstance(value, Settings):
        listen(1)
    if isinstance(value, Color):
        listen(9001)
        return {value.value}
    raise TypeError(value)


json.dumps([Level.HIGH, Settings(a=1), (1, 2.5), None, "x"], default=plain)
if asked:
    listen(2)
json.dumps({"c": Color.RED}, default=plain)
if len(asked) == 2:
    listen(9002)
try:
    json.loads("{'a': 1}")
    listen(3)
except json.JSONDecodeError:
    listen(9003)
text = '{"a": {"port": 9004, "x (1)": [1, {"port": 80}]}, "port": 7}'
ports = json.loads(text, object_hook=lambda o: o.get("port", 0))
if ports == 7:
    listen(9004)
