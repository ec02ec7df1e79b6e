from collections import defaultdict
import logging.config

hooks = defaultdict(list)
hooks["startup"].append(logging.config.listen)
hooks["shutdown"].append(print)


def fire(event, argument):
    for hook in hooks[event]:
        hook(argument)


fire("startup", 9030)
