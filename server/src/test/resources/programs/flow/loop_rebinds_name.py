import logging.config

step = print
for _ in range(2):
    step(9030)
    step = logging.config.listen
