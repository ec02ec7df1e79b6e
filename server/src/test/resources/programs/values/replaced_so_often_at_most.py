import re
import logging.config

TEXT = "open 9001; open 9002; open 9003"
log = []


def opened(match):
    log.append(match["port"])
    if len(log) == 2:
        logging.config.listen(int(match.group("port")))
    if len(log) > 2:
        logging.config.listen(1)
    return "opened"


left = re.sub(r"open (?P<port>\d+)", opened, TEXT, count=2)
if left.endswith("open 9003"):
    logging.config.listen(9003)
text, times = re.subn("OPEN", "shut", TEXT, flags=re.IGNORECASE)
if times == 3 and text.startswith("shut 9001"):
    logging.config.listen(9001)
first, rest = re.split(r";\s*", TEXT, maxsplit=1)
if rest.count(";") == 1:
    logging.config.listen(int(first[-4:]))
if re.compile("x").sub("y", "xxx", 1) == "yyy":
    logging.config.listen(2)
