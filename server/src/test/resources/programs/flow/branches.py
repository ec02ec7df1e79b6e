import sys
import logging.config

if len(sys.argv) >= 0:
    start = logging.config.listen
else:
    start = print
start(9999)
