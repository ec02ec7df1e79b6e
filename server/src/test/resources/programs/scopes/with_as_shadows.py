from contextlib import nullcontext
from logging.config import listen

with nullcontext(print) as listen:
    listen("shadowed")
listen("still")
