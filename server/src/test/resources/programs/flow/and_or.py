import logging.config

start = None or logging.config.listen
start(1)
both = start and logging.config.listen
both(2)
enabled = True
enabled and logging.config.listen(3)
False and logging.config.listen(4)
True or logging.config.listen(5)
