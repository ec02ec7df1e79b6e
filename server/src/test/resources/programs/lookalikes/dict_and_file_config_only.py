import logging
import logging.config

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"brief": {"format": "%(message)s"}},
    "handlers": {"null": {"class": "logging.NullHandler", "formatter": "brief"}},
    "root": {"handlers": ["null"], "level": "INFO"},
}

logging.config.dictConfig(LOGGING)
logging.config.stopListening()
logging.getLogger(__name__).info("listen(9030)")
