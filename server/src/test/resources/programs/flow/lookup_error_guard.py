import logging.config

table = {"start": logging.config.listen}
try:
    stop = table["stop"]
    stop(1)
except KeyError:
    table["start"](9030)
try:
    [print][3](9031)
except IndexError:
    print("no fourth")
    logging.config.listen(9032)
