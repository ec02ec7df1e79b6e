"""A handler gets the records that are let through to it, and nothing else."""

import logging.config

kept = []


class Keeping(logging.Handler):
    def __init__(self, level=logging.NOTSET):
        super().__init__(level)
        self.records = []

    def emit(self, record):
        kept.append(self.format(record))
        self.records.append(record)


log = logging.getLogger("app")
handler = Keeping()
log.addHandler(handler)
log.info("too low")
kept == [] or logging.config.listen(1)
log.setLevel(logging.INFO)
log.info("port %d", 9030)
kept == ["port 9030"] or logging.config.listen(2)
logging.getLogger("app.db").warning("slow")
kept[-1] == "slow" or logging.config.listen(3)
[record.levelname for record in handler.records] == ["INFO", "WARNING"] or logging.config.listen(4)
[record.name for record in handler.records] == ["app", "app.db"] or logging.config.listen(5)
handler.records[0].args == (9030,) or logging.config.listen(6)
handler.records[0].msg == "port %d" or logging.config.listen(7)
handler.setLevel("ERROR")
log.warning("below the handler")
len(kept) == 2 or logging.config.listen(8)
log.exception("%s!", "failed")
handler.records[-1].getMessage() == "failed!" or logging.config.listen(9)
log.log(logging.CRITICAL, "%(what)s", {"what": "dict"})
kept[-1] == "dict" or logging.config.listen(10)


class OnlyPorts(logging.Filter):
    def filter(self, record):
        return record.getMessage().startswith("port")


handler.addFilter(OnlyPorts())
log.error("other")
kept[-1] == "dict" or logging.config.listen(11)
log.error("port")
kept[-1] == "port" or logging.config.listen(12)
log.addFilter(lambda record: record.levelno > logging.ERROR)
log.error("port again")
kept[-1] == "port" or logging.config.listen(13)
log.removeHandler(handler)
log.critical("port at last")
kept[-1] == "port" or logging.config.listen(14)


class Opening(logging.StreamHandler):
    def emit(self, record):
        if record.levelno >= logging.ERROR and record.name == "server":
            logging.config.listen(9030)
        if record.levelno < logging.ERROR:
            logging.config.listen(9031)


class Refusing(logging.Handler):
    def handle(self, record):
        raise RuntimeError(record.msg)


class Naming(logging.Formatter):
    def format(self, record):
        logging.config.listen(9032)
        return record.msg


logging.basicConfig(handlers=[Opening(), Refusing(level=logging.CRITICAL)])
server = logging.getLogger("server")
server.info("quiet")
server.error("loud")
try:
    server.critical("refused")
    logging.config.listen(9033)
except RuntimeError as error:
    str(error) == "refused" or logging.config.listen(15)
stream = logging.StreamHandler()
stream.setFormatter(Naming())
server.addHandler(stream)
server.propagate = False
server.warning("formatted")
