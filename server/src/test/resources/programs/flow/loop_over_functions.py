import logging.config

for step in (print, logging.config.listen):
    step(9999)

for step in [print]:
    step(1)
