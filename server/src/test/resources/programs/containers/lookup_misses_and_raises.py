import logging.config

table = {"serve": logging.config.listen}
try:
    table["Serve"](9030)
except KeyError:
    print("unknown command")
try:
    [logging.config.listen][1](9031)
except IndexError:
    print("no such step")
table.get("SERVE", print)(9032)
