import logging.config


def refuse(port=None, verify=None):
    print("refused")


logging.config.listen = refuse
