from logging.config import listen

start = listen
