import logging
import logging.config
from operator import attrgetter, itemgetter, methodcaller

attrgetter("listen")(logging.config)(9030)
start = attrgetter("config.listen")
start(logging)(9031)
methodcaller("listen", 9032)(logging.config)
itemgetter("listen")(vars(logging.config))(9033)
