import logging.config as c

for step in (c.stopListening, print, c.listen):
    pass

step(9030)

for step in [c.listen, print]:
    pass

step(9031)
