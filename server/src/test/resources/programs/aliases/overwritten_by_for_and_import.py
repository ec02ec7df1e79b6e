from logging.config import listen

for listen in (print, str):
    listen(9030)

from logging.config import listen
import os.path as listen

try:
    listen(9031)
except TypeError:
    print(listen.__name__)
