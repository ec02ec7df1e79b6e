from collections import defaultdict
import logging.config

hooks = defaultdict(list)
hooks["start"].append(logging.config.listen)
hooks["stop"].append(print)

for hook in hooks["start"]:
    hook(9030)
for hook in hooks["stop"]:
    hook(9031)
for hook in hooks["pause"]:
    hook(9032)
