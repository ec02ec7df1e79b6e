import logging.config
from operator import itemgetter

table = {"start": logging.config.listen, "stop": logging.config.stopListening}
itemgetter("start")(table)(9030)
start, stop = itemgetter("start", "stop")(table)
start(9031)
stop()
itemgetter(1)([logging.config.listen, print])(9032)
