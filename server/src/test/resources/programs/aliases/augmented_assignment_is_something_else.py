from logging.config import listen

count = listen
count = 1
count += 1
try:
    count(9999)
except TypeError:
    pass
