from logging.config import listen

JOBS = [(listen, 9030), (print, 9031)]
