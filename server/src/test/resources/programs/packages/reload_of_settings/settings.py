from logging.config import listen as boot
