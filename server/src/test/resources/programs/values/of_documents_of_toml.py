'''What documents of TOML hold, and which are refused: nothing is called before the last line.'''

import io
import tomllib

import logging.config

d = tomllib.loads('''
name.first = "a"   # keys with dots
name.last = 'b\\n'
"quoted.key" = "\\u00e9\\t"
limit = 1_000
mask = 0xff
rate = 1e3
[tool.runner]
listen = { port = 9030, verify = "json", tls = { on = false }, a.b = [] }
[tool.runner.env]
[[steps]]
run = ["x", # the first
  "y", ]
[[steps]]
[steps.more]
deep = -0.5
''')
(d["name"] == {"first": "a", "last": "b\\n"}) or logging.config.listen()
(d["quoted.key"] == "\u00e9\t") or logging.config.listen()
((d["limit"], d["mask"], d["rate"]) == (1000, 255, 1000.0)) or logging.config.listen()
runner = d["tool"]["runner"]
(isinstance(runner["listen"], dict) and not isinstance(runner["listen"], int)) or logging.config.listen()
(runner["listen"]["tls"] == {"on": False} and runner["listen"]["a"] == {"b": []}) or logging.config.listen()
(runner["env"] == {}) or logging.config.listen()
(d["steps"] == [{"run": ["x", "y"]}, {"more": {"deep": -0.5}}]) or logging.config.listen()

lines = tomllib.loads('a = """\nx\\\n   y"""\nb = \'\'\'\nit\'s\'\'\'\nc = """"q""""\n')
(lines == {"a": "xy", "b": "it's", "c": '"q"'}) or logging.config.listen()

times = tomllib.loads("day = 2024-01-02\nat = 07:32:00\nsince = 2024-01-02T03:04:05.5+02:00")
(times["day"].month == 1 and times["at"].minute == 32) or logging.config.listen()
(times["since"].isoformat() == "2024-01-02T03:04:05.500000+02:00") or logging.config.listen()

refused = []
for text in (
    "a",
    "a = ",
    "a = 1\na = 2",
    "[a]\n[a]",
    "a = { b = 1 }\n[a.c]",
    "a = [1]\n[[a]]",
    "a = 01",
    'a = "b',
    "a = 1 b = 2",
    "[a",
    "a.b = 1\na = 2",
    "a = { b = 1, }",
    "a = maybe",
    r'a = "\q"',
    "a = 2024-02-31",
    "[a]\nb.c = 1\n[a.b]",
):
    try:
        tomllib.loads(text)
    except tomllib.TOMLDecodeError:
        refused.append(text)
(len(refused) == 16) or logging.config.listen()

for text in ("a.b = 1\na.c = 2", "[a.b]\n[a]", "", "# only", "[a]\r\nb = 1\r\n", "a = inf", "[ a . b ]"):
    tomllib.loads(text)

(tomllib.load(io.BytesIO(b"port = 9030")) == {"port": 9030}) or logging.config.listen()
logging.config.listen(runner["listen"]["port"])
