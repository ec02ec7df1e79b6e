import os
import logging.config

start = logging.config.listen if os.environ.get("HOME", "/") else print
start(9030)
other = print if True else logging.config.listen
other("never")
