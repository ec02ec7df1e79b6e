import logging.config
from itertools import groupby

ACTIONS = [("open", logging.config.listen), ("open", print), ("close", print)]

for kind, group in groupby(ACTIONS, key=lambda action: action[0]):
    for _, action in group:
        if kind == "close":
            action(9001)
        else:
            action(9002)
