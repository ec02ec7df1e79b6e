from logging.config import listen

for listen in (print, len):
    listen("x")
listen("still len")
