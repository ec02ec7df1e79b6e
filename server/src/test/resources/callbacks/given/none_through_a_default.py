import logging.config


def watch(port, check=None):
    return logging.config.listen(port, verify=check)


watch(9030)
