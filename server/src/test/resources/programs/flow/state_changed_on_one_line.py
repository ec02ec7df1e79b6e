import logging.config


class Options:
    remote = True
    port = 9030


class Switch:
    def __init__(self):
        self.on = True

    def flip(self):
        self.on = not self.on


table = {}
seen = []
queue = ["stop", "go"]
counts = {}
n = 0
remote = True
switch, other = Switch(), Switch()
switches = [switch]
actions = {"start": logging.config.listen, "stop": print}

for name in ("a", "b"): table[name] = len(name)
_ = [seen.append(x) for x in range(3)]
last = queue.pop()
for word in "a b a c a".split(): counts[word] = counts.get(word, 0) + 1
while n < 3: n += 1
for key, value in {"remote": False}.items(): setattr(Options, key, value)
for key in ("remote",): globals()[key] = False
for each in switches: each.flip()
ignored = other.flip()
for key in list(actions): actions[key] = print

if "b" in table:
    logging.config.listen(9030)
if not seen:
    logging.config.listen(9031)
if len(queue) == 2:
    logging.config.listen(9032)
if counts["a"] > 2:
    logging.config.listen(9033)
if n == 0:
    logging.config.listen(9034)
if Options.remote or remote:
    logging.config.listen(9035)
if switch.on or other.on:
    logging.config.listen(9036)
actions["start"](9037)
