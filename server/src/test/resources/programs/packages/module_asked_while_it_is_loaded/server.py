import client
from logging.config import listen

import late


def run(port):
    client.relay(port)
    late.relay(port + 10)
