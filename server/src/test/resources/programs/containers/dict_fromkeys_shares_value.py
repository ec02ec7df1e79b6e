from logging.config import listen

table = dict.fromkeys(["start", "restart"], listen)
table["stop"] = print
for key in ("start", "restart"):
    table[key](9030)
table["stop"](9031)
