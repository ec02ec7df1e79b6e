import logging.config


def run():
    logging.config.listen(9030)


original = logging.config.listen
setattr(logging.config, "listen", print)
try:
    logging.config.listen(9031)
finally:
    setattr(logging.config, "listen", original)
run()
logging.config.listen(9032)
