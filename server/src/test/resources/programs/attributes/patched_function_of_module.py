import logging.config


def fake(port, verify=None):
    print("fake", port)


real = logging.config.listen
logging.config.listen(9030)
logging.config.listen = fake
logging.config.listen(9031)
logging.config.listen = real
logging.config.listen(9032)
