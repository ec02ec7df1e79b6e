import logging.config

candidates = [None, logging.config.listen, None]
usable = [each for each in candidates if each]
usable[0](9030)
for each in filter(None, candidates):
    each(9031)
