import logging.config
import operator

start = operator.methodcaller("listen", 9030)
stop = operator.methodcaller("stopListening")
start(logging.config)
stop(logging.config)
