from logging.config import dictConfig, listen

dictConfig({"version": 1})
listen(9999)
