from logging.config import listen as up
