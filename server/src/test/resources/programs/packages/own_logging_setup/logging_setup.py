"""Sets up logging for the command line tool."""
import logging
import logging.config
from logging.config import listen


def configure():
    logging.config.dictConfig({"version": 1, "disable_existing_loggers": False})
