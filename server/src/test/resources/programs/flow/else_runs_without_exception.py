import logging.config

try:
    port = int("9030")
except ValueError:
    logging.config.listen(9029)
else:
    logging.config.listen(port)
finally:
    logging.config.listen(9031)
