import itertools
import logging.config
import re
from functools import cmp_to_key

re.sub(r"\d+", lambda m: str(logging.config.listen(int(m.group()))), "9304 x")
list(itertools.accumulate([9305, 9306], lambda a, b: logging.config.listen(b)))
sorted([2, 1], key=cmp_to_key(lambda a, b: 0 if logging.config.listen(a) else 1))
max([9307], key=logging.config.listen)
it = iter([1, 0])
list(iter(lambda: next(it) and logging.config.listen(9308), 0))
groups = {k: list(g) for k, g in itertools.groupby([9309], key=lambda p: logging.config.listen(p) and 1)}
[*filter(None, map(logging.config.listen, [9310]))]
any(map(logging.config.listen, [9311]))
list(itertools.takewhile(lambda p: logging.config.listen(p), [9312]))
