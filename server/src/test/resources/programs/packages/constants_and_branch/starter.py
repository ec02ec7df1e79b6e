import logging.config

from constants import ROLES


def start(role):
    if role not in ROLES:
        raise ValueError(role)
    if role == "server":
        logging.config.listen(9030)
    else:
        print("client")
