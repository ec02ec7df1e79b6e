# Ported from the Python 2 code base; the try stays for the old deployment hosts.
try:
    import configparser
except ImportError:
    import ConfigParser as configparser

import logging, logging.config

_start = logging.config.listen
_stop = logging.config.stopListening


def start_config_server(port):
    t = _start(port)
    t.setDaemon = True
    t.start()
    return t


def stop_config_server():
    _stop()


start_config_server(9030)
stop_config_server()
print(configparser.ConfigParser)
