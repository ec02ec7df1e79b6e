import logging.config

steps = [logging.config.listen, logging.config.listen]
steps[0] = print
steps[0](9030)
steps[1](9031)
del steps[1]
steps[-1](9032)
