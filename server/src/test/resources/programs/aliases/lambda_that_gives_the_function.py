import logging.config as conf

find = lambda: conf.listen
find()(9030)
find_stop = lambda: conf.stopListening
find_stop()()
