import logging.config

threads = list(map(logging.config.listen, [9030, 9031]))
list(map(print, threads))
for thread in threads:
    thread.start()
first = next(map(logging.config.listen, (9032,)))
