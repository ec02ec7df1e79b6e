from logging.config import listen

OPEN_TO = {"ops", "dev"}
CLOSED_TO = frozenset(["guest"])


def serve(role):
    if role in CLOSED_TO:
        return None
    if role in OPEN_TO:
        return listen(9030)
    return None


serve("ops")
if "guest" in OPEN_TO:
    listen(9031)
if OPEN_TO & CLOSED_TO:
    listen(9032)
if OPEN_TO - {"dev"} == {"ops"}:
    listen(9033)
if {"ops"} < OPEN_TO:
    listen(9034)
if OPEN_TO.isdisjoint({"ops"}):
    listen(9035)

seen = set()
seen.add("ops")
seen.add("ops")
if len(seen) == 1:
    listen(9036)
seen.discard("ops")
if seen:
    listen(9037)
try:
    seen.remove("ops")
    listen(9038)
except KeyError:
    listen(9039)
if "OPS" in {name.upper() for name in OPEN_TO | CLOSED_TO}:
    listen(9040)
if "ops" in {name.upper() for name in OPEN_TO}:
    listen(9041)
