from logging.config import listen as start
