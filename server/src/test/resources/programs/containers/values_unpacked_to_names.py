from logging import config

table = dict(start=config.listen, stop=config.stopListening)
start, stop = table.values()
start(9030)
stop()
