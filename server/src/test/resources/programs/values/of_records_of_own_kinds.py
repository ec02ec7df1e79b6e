"""What records have beside their own attributes: what loggers are told, what filters put there, what factories make."""

import logging
import logging.config

seen = []


class Keep(logging.Handler):
    def emit(self, record):
        seen.append((getattr(record, "user", "-"), record.getMessage()))
        if hasattr(record, "port"):
            logging.config.listen(record.port)


class Only(logging.Filter):
    def __init__(self, name, user):
        super().__init__(name)
        self.user = user

    def filter(self, record):
        record.user = self.user
        return super().filter(record)


class AtLeast:
    def __init__(self, level):
        self.level = level

    def __call__(self, record):
        return record.levelno >= self.level


class Named(logging.LogRecord):
    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.user = "named"


keep = Keep()
log = logging.getLogger("app")
log.propagate = False
log.addHandler(keep)
log.warning("plain")
log.warning("told", extra={"user": "ann"})
if seen != [("-", "plain"), ("ann", "told")]:
    logging.config.listen(9030)

only = Only("app.db", "bob")
keep.addFilter(only)
log.warning("not below")
logging.getLogger("app.db").warning("below")
keep.removeFilter(only)
if seen[2:] != [("bob", "below")]:
    logging.config.listen(9031)

loud = AtLeast(logging.ERROR)
keep.addFilter(loud)
log.warning("too low", extra={"port": 9032})
log.error("high", extra={"port": 9033})
keep.removeFilter(loud)

logging.setLogRecordFactory(Named)
log.warning("made %d", 1)
logging.setLogRecordFactory(logging.LogRecord)
log.warning("last")
if seen[4:] != [("named", "made 1"), ("-", "last")]:
    logging.config.listen(9034)
by_name = logging.Filter("a")
if by_name.filter(logging.LogRecord("ab", logging.INFO, "", 1, "", (), None)):
    logging.config.listen(9035)
made = logging.makeLogRecord({"msg": "made of %s", "args": ("a dict",), "levelno": logging.ERROR, "user": "eve"})
log.handle(made)
if seen[6:] != [("eve", "made of a dict")] or hasattr(made, "port"):
    logging.config.listen(9036)
