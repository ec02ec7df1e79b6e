from contextlib import nullcontext
import logging.config

with nullcontext(logging.config.listen) as start, nullcontext(print) as stop:
    start(9030)
    stop(9031)
start = stop
start(9032)
