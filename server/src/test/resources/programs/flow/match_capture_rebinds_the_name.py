from logging.config import listen

event = ("port", print)
match event:
    case (name, listen):
        listen(9030)
