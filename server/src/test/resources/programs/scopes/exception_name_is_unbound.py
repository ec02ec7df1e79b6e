from logging.config import listen

try:
    raise ValueError("no")
except ValueError as listen:
    try:
        listen(1)
    except TypeError:
        pass

try:
    listen(2)
except NameError:
    pass
