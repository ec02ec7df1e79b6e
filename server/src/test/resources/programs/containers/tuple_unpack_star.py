import logging.config as cfg

first, *middle, last = (print, cfg.listen, cfg.stopListening)
first("first")
middle[0](9030)
last()
