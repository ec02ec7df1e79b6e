from logging.config import listen

start = listen
_hidden = listen
