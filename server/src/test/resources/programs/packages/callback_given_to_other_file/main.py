import logging.config

from runner import run

run(logging.config.listen, 9030)
