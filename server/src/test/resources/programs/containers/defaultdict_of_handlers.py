import collections
import logging.config

handlers = collections.defaultdict(list)
handlers["start"].append(logging.config.listen)
handlers["stop"].append(logging.config.stopListening)
for handler in handlers["start"]:
    handler(9030)
for handler in handlers["missing"]:
    handler(9031)
