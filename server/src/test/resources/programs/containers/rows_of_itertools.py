import logging.config
from itertools import chain, product, starmap, zip_longest

STARTERS = (logging.config.listen, lambda p: None)
PORTS = (9086, 9087)

for i, (fn, port) in enumerate(zip(STARTERS, PORTS), start=1):
    fn(port)
list(starmap(logging.config.listen, [(9088,), (9089, None)]))
for fn, port in product([logging.config.listen], [9090]):
    fn(port)
for fn in chain([print], [logging.config.listen]):
    fn(9091)
fns = dict(zip(["a", "b"], STARTERS))
fns["a"](9092)
fns["b"](9093)
a, (b, c) = 1, (logging.config.listen, print)
b(9094)
c(9095)
