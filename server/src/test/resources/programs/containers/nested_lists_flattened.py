import logging.config
from itertools import chain

groups = [[print], [logging.config.listen]]
for function in chain.from_iterable(groups):
    function(9030)
flat = sum(groups, [])
flat[1](9031)
