import logging.config

startup = []
startup.append(logging.config.listen)
startup.append(print)
while startup:
    startup.pop()(9030)
