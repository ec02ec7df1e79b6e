from collections import namedtuple
from logging import config

Backend = namedtuple("Backend", "open close")
backend = Backend(config.listen, config.stopListening)
worker = backend.open(9030)
backend.close()
opener, closer = backend
opener(9031)
