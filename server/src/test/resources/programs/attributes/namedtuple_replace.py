import logging.config
from collections import namedtuple

Api = namedtuple("Api", ["start", "stop"])
dry = Api(start=print, stop=print)
dry.start("would listen")
real = dry._replace(start=logging.config.listen)
real.start(9030)
real.stop("end")
