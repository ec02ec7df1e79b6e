import logging.config


def check(payload):
    logging.info("got %d bytes", len(payload))
    logging.info("they are %r", payload)


logging.config.listen(9030, verify=check)
