from logging.config import listen as activate
