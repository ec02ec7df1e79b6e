import logging.config

if any((start := candidate) for candidate in [logging.config.listen]):
    start(9999)
