from logging.config import listen

try:
    unicode
except NameError:
    text = str
    listen(9030)
else:
    text = unicode
    listen(9031)
