import logging.config

STARTERS = {logging.config.listen}
for start in STARTERS:
    start(9030)
QUIET = frozenset([print])
for quiet in QUIET:
    quiet(9031)
