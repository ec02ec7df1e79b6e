from logging.config import listen

begin = listen
del listen
begin(9030)
try:
    listen(9031)
except NameError:
    print("gone")
