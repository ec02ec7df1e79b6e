import logging.config

try:
    number = int("12")
except ValueError:
    call = logging.config.listen
else:
    call = print
call("number")
