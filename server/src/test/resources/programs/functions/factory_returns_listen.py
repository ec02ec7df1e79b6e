import logging.config


def get_starter(remote=True):
    if remote:
        return logging.config.listen
    return print


get_starter()(9030)
starter = get_starter(remote=False)
starter(9031)
get_starter(True)(9032)
