"""Queues, weeks and dicts of users have attributes that lists, tuples and dicts have not."""

import collections
import datetime
import logging.config
import queue

jobs = queue.Queue(3)
if jobs.maxsize == 3 and not jobs.queue:
    logging.config.listen(9030)

if datetime.date(2024, 1, 1).isocalendar().week == 1:
    logging.config.listen(9031)

users = collections.UserDict(name="root")
if users.data:
    logging.config.listen(9032)

chain = collections.ChainMap({}, users)
if len(chain.maps) == 2:
    logging.config.listen(9033)
