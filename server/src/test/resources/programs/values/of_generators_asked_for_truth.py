"""An iterator is true before anybody asks it for items, and does nothing by that."""

import logging.config

steps = []


def opened():
    steps.append("opened")
    logging.config.listen(9030)
    yield 1


waiting = opened()
if waiting:
    steps.append("true")
if not iter([]):
    logging.config.listen(9031)
if steps == ["true"]:
    logging.config.listen(9032)
for each in waiting:
    steps.append(each)
