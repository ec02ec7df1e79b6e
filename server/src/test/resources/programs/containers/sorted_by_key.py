import logging.config

handlers = [(20, logging.config.listen), (10, print)]
for _, handler in sorted(handlers, key=lambda pair: pair[0]):
    handler(9030)
first = min(handlers, key=lambda pair: pair[0])[1]
first("least")
