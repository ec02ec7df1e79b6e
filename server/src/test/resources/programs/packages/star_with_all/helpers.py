from logging.config import listen

__all__ = ["start"]
__all__ += ["stop"]

start = listen
stop = print
