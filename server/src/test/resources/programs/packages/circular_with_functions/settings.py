import logging.config

import server

OPENER = logging.config.listen


def apply():
    server.open_channel(server.PORT)
