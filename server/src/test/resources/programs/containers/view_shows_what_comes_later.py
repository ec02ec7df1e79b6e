"""A view of a dict shows what is put into it later; a list made of it does not."""

import logging.config

starts = {"one": print}
view = starts.values()
kept = list(view)
starts["two"] = logging.config.listen

for start in kept:
    start(9030)
for start in view:
    start(9031)
del starts["two"]
print(len(view))
for start in view:
    start(9032)
