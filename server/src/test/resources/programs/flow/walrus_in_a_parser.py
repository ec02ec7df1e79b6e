import logging.config
import re

LINES = """\
port = 9030
remote = yes
# remote = no
level: debug""".splitlines()
conf = {}
for line in LINES:
    if m := re.fullmatch(r"(?P<key>\w+)\s*=\s*(?P<value>\S+)", line):
        conf[m["key"]] = m.group("value")
    elif (key := line.split(":")[0]) == "level":
        conf[key] = "colon"
if conf == {"port": "9030", "remote": "yes", "level": "colon"}:
    logging.config.listen(int(conf["port"]))
if conf["remote"] == "no":
    logging.config.listen(9031)
