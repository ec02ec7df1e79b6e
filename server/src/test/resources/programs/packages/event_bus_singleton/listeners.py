import logging.config

from bus import bus

bus.subscribe("start", logging.config.listen)
bus.subscribe("stop", logging.config.listen)
