import itertools
import logging.config

ports = itertools.count(9030, 2)
first = list(itertools.islice(ports, 3))
pairs = list(itertools.pairwise(first))
groups = {k: list(g) for k, g in itertools.groupby("aabbb")}
if first == [9030, 9032, 9034]:
    logging.config.listen(next(ports))
if len(pairs) == 3:
    logging.config.listen(9031)
if [len(g) for g in groups.values()] == [2, 3]:
    logging.config.listen(9032)
for a, b in itertools.product((0, 1), repeat=2):
    if a & b:
        logging.config.listen(9033)
if list(itertools.accumulate([1, 2, 3]))[-1] != 6:
    logging.config.listen(9034)
