from logging.config import listen

begin = listen
