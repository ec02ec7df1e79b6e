import bisect
import logging
import logging.config


class Collector(logging.Handler):
    def __init__(self):
        super().__init__()
        self.records = []

    def emit(self, record):
        self.records.append(record.getMessage())


collector = Collector()
log = logging.getLogger("collected")
log.addHandler(collector)
log.propagate = False
log.warning("disk is full")
if collector.records:
    logging.config.listen(9030)

ports = []
bisect.insort(ports, 9031)
if ports:
    logging.config.listen(9031)

found = []


class Finder:
    def __init__(self, sink):
        self.sink = sink


logging.getLogger("found").addHandler(logging.NullHandler())
Finder(found)
if found:
    logging.config.listen(9032)
