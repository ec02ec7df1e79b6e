from logging.config import listen
