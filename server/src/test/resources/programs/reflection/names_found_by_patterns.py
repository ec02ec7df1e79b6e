import logging.config
import re

COMMAND = re.compile(r"(?P<verb>[a-z]+)(?:\s+(?P<port>\d+))?$")


def perform(line):
    found = COMMAND.match(line)
    if found is None:
        return logging.config.listen(1)
    verb, port = found.groups()
    if port is None:
        return None
    return getattr(logging.config, verb)(int(port))


perform("listen 9030")
perform("stop")
getattr(logging.config, COMMAND.fullmatch("listen 9031").groupdict()["verb"])(9031)
getattr(logging.config, re.search(r"\w+ten", "please listen now")[0])(9032)
for word in re.findall("l[a-z]+", "let us listen"):
    if word == "listen":
        getattr(logging.config, word)(9033)
if re.match("later", "listen later"):
    logging.config.listen(9034)
if re.sub("[aeiou]", "", "listen") == "lstn":
    logging.config.listen(9035)
if re.split(r"\s*;\s*", "a ; b;c") != ["a", "b", "c"]:
    logging.config.listen(9036)
if re.search("LISTEN", "listen", re.IGNORECASE):
    logging.config.listen(9037)
getattr(logging.config, re.sub(r"[A-Z]", lambda letter: letter.group().lower(), "LISTEN"))(9038)
