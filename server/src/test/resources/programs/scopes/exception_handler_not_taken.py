from logging.config import listen

try:
    pass
except ValueError as listen:
    pass

listen(2)
