"""Handlers, filters and formatters of a program that a dict names: what they let through, and what they write."""

import io

import logging
import logging.config

seen = []


class Marked(logging.Filter):
    def filter(self, record):
        return getattr(record, "marked", False)


class Control(logging.Handler):
    """Reacts to records that bear a port."""

    def __init__(self, tag="none"):
        super().__init__()
        self.tag = tag

    def emit(self, record):
        seen.append((self.tag, record.levelname, self.format(record)))
        if record.levelno >= logging.ERROR:
            logging.config.listen(record.port)


class Shouting(logging.Formatter):
    def __init__(self, end="", fmt=None):
        super().__init__(fmt)
        self.end = end

    def format(self, record):
        return super().format(record).upper() + self.end


def at_least(level):
    return lambda record: record.levelno >= level


written = io.StringIO()
logging.config.dictConfig(
    {
        "version": 1,
        "incremental": False,
        "formatters": {
            "shouting": {"()": Shouting, "end": "!", "format": "%(message)s"},
            "short": {"format": "{name} {message}", "style": "{"},
        },
        "filters": {
            "marked": {"()": Marked},
            "severe": {"()": "__main__.at_least", "level": logging.ERROR},
            "below": {"name": "app.db"},
        },
        "handlers": {
            "control": {"()": Control, "tag": "c", "filters": ["marked"], "formatter": "shouting"},
            "severe": {"class": "__main__.Control", "tag": "s", "filters": ["severe", "marked"]},
            "written": {"class": "logging.StreamHandler", "stream": written, "formatter": "short", "filters": ["below"]},
        },
        "loggers": {
            "app": {"handlers": ["control", "severe"], "level": "INFO", "propagate": False},
            "app.db": {"handlers": ["written"]},
        },
    }
)

log = logging.getLogger("app")
log.error("no mark", extra={"port": 9030})
log.warning("open %s", 9031, extra={"port": 9031, "marked": True})
log.debug("too low", extra={"port": 9032, "marked": True})
logging.getLogger("app.db").info("query", extra={"port": 9033})
if seen == [("c", "WARNING", "OPEN 9031!")] and written.getvalue() == "app.db query\n":
    logging.config.listen(9034)
if [handler.name for handler in log.handlers] != ["control", "severe"]:
    logging.config.listen(9035)


class Broken(logging.Handler):
    def __init__(self):
        raise RuntimeError("not here")


try:
    logging.config.dictConfig({"version": 1, "handlers": {"broken": {"()": Broken}}})
    logging.config.listen(9036)
except ValueError as error:
    if str(error) != "Unable to configure handler 'broken'":
        logging.config.listen(9037)
