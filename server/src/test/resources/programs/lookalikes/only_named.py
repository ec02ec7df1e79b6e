import logging.config

handler = logging.config.listen
print(handler, logging.config.listen)
logging.config.dictConfig({"version": 1})
logging.config.stopListening()
