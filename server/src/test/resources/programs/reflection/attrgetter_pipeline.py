import logging.config
import operator

get = operator.attrgetter("config.listen")
get(logging)(9030)
both = operator.attrgetter("config.listen", "config.stopListening")
start, stop = both(logging)
start(9031)
stop()
