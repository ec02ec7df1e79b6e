"""A tuple that gets longer is another one: who holds the first does not see it."""

import logging.config

first = steps = (print,)
steps += (logging.config.listen,)

for step in first:
    step(9030)
for step in steps[1:]:
    step(9031)

members = shared = [print]
members += [logging.config.listen]
shared[1](9032)
