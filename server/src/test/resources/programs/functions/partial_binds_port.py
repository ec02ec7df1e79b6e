from functools import partial
import logging.config

start = partial(logging.config.listen, 9030)
start()
partial(logging.config.listen, verify=None)(9031)
echo = partial(print, 9032)
echo()
