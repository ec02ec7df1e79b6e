from logging.config import listen

sorted([9030], key=listen)
sorted([9031, 9030], key=str)
