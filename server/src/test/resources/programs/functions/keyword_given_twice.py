"""A call that gives one parameter twice is refused, and the function does not run."""

import logging.config


def start(action=logging.config.listen, port=9030):
    return action(port)


common = {"port": 9031, "action": print}
print(start(**common))
try:
    start(port=9032, **{"port": 9033})
except TypeError as refused:
    print("refused:", refused)
