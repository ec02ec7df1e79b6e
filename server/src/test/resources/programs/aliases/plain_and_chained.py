import logging.config

start = run = logging.config.listen
start(1)
run(2)
again = start
again(3)
