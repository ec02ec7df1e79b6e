from graphlib import TopologicalSorter
from logging.config import listen

ts = TopologicalSorter()
ts.add("net", "log", "disk")
ts.add("log", "disk")
ts.prepare()
seen = []
while ts.is_active():
    for name in ts.get_ready():
        seen.append(name)
        if name == "net" and len(seen) == 3:
            listen(9001)
        if name == "disk" and len(seen) > 1:
            listen(1)
        ts.done(name)
if seen == ["disk", "log", "net"]:
    listen(9002)
