import logging.config


class Boot:
    start = logging.config.listen
    ports = [9030]
    threads = list(map(start, ports))


print(len(Boot.threads))
