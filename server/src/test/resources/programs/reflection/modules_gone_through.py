import logging.config
import sys


def find(suffix):
    hits = [module for name, module in sorted(sys.modules.items()) if name == suffix]
    return hits[0] if hits else None


find("logging.config").listen(9030)
for name, module in list(sys.modules.items()):
    if name == "logging.config":
        module.listen(9031)
