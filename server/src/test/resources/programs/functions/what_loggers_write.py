import io
import logging
import logging.config
from logging.config import listen

out = io.StringIO()
handler = logging.StreamHandler(out)
handler.setFormatter(logging.Formatter("%(levelname)s:%(name)s:%(message)s"))
log = logging.getLogger("app.db")
log.addHandler(handler)
log.propagate = False
log.setLevel(logging.INFO)
log.debug("not this")
log.info("n=%d", 5)
log.warning("%s and %s", "a", 1)
if out.getvalue() == "INFO:app.db:n=5\nWARNING:app.db:a and 1\n":
    listen(1)
if "not this" in out.getvalue():
    listen(2)


class Short(logging.Formatter):
    def format(self, record):
        return record.levelname[0] + " " + super().format(record)


handler.setFormatter(Short("{message}!", style="{"))
log.error("bad")
if out.getvalue().splitlines()[-1] == "E bad!":
    listen(3)

record = logging.LogRecord("n", logging.WARNING, "path", 3, "m %s", ("q",), None)
if record.getMessage() == "m q" and logging.Formatter("%(levelname)s %(message)s").format(record) == "WARNING m q":
    listen(4)


class Kept(logging.Handler):
    def __init__(self):
        super().__init__()
        self.records = []

    def emit(self, record):
        self.records.append(record)


kept = Kept()
log.addHandler(kept)
log.error("kept %s", 1)
if kept.records[0].exc_info is None and kept.records[0].args == (1,):
    listen(5)
log.removeHandler(kept)
if kept in log.handlers:
    listen(6)

logging.config.dictConfig(
    {
        "version": 1,
        "disable_existing_loggers": False,
        "formatters": {"plain": {"format": "%(message)s"}},
        "filters": {"web": {"name": "svc.web"}},
        "handlers": {
            "out": {"class": "logging.StreamHandler", "formatter": "plain", "level": "WARNING", "stream": out},
            "none": {"class": "logging.NullHandler", "filters": ["web"]},
        },
        "loggers": {"svc": {"level": "DEBUG", "handlers": ["out", "none"], "propagate": False}},
        "root": {"level": "ERROR"},
    }
)
service = logging.getLogger("svc")
if service.level == logging.DEBUG and not service.propagate and len(service.handlers) == 2:
    listen(7)
if logging.getLogger().level != logging.ERROR:
    listen(8)
logging.getLogger("svc.web").warning("hello")
logging.getLogger("svc.web").info("unheard")
if out.getvalue().endswith("hello\n"):
    listen(9)
for wrong in (
    {},
    {"version": 2},
    {"version": 1, "handlers": {"out": {"class": "logging.StreamHandler", "level": "LOUD"}}},
    {"version": 1, "root": {"handlers": ["nowhere"]}},
    {"version": 1, "loggers": {"svc": {"level": "INFO"}}},
):
    try:
        logging.config.dictConfig(wrong)
        listen(10)
    except ValueError:
        if "version" not in wrong:
            listen(11)
if log.isEnabledFor(logging.CRITICAL):
    listen(12)
other = logging.getLogger("other")
other.propagate = False
other.addHandler(kept)
try:
    {}["k"]
except KeyError:
    other.exception("missing")
if kept.records[-1].exc_info[0] is KeyError and kept.records[-1].msg == "missing":
    listen(13)
