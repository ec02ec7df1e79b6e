from logging.config import listen as one
