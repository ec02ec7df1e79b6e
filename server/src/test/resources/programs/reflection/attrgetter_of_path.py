import logging
import logging.config
from operator import attrgetter

get = attrgetter("config.listen")
get(logging)(9030)
attrgetter("listen")(logging.config)(9031)
start, stop = attrgetter("listen", "stopListening")(logging.config)
start(9032)
stop()
