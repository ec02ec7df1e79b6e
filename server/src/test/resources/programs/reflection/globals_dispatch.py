import logging.config


def do_listen():
    logging.config.listen(9030)


def do_nothing():
    logging.config.listen(9031)


for action in ["listen"]:
    globals()["do_" + action]()
do_nothing = None
