import logging.config
from operator import methodcaller

list(map(methodcaller("listen", 9030), [logging.config]))
