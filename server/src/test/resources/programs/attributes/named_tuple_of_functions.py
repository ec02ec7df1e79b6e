from collections import namedtuple
from logging.config import listen, stopListening

Api = namedtuple("Api", "start stop log")
api = Api(listen, stop=stopListening, log=print)

api.start(9030)
api.stop()
api.log("started")
start, *_ = api
start(9031)
quiet = api._replace(start=print)
quiet.start(9032)
api._asdict()["start"](9033)
