import logging.config

def source():
    yield from ("start 1", "noop", "start 2", "stop", "start 3")

def parse(lines):
    for line in lines:
        verb, _, arg = line.partition(" ")
        yield verb, arg

def until(pairs, verb):
    for v, a in pairs:
        if v == verb:
            return
        yield v, a

started = []
for verb, arg in until(parse(source()), "stop"):
    match verb, arg:
        case "start", "3":
            logging.config.listen(9033)
        case "start", n if int(n) > 1:
            logging.config.listen(9030 + int(n))
        case "start", n:
            started.append(n)
if started == ["1"]:
    logging.config.listen(9040)
