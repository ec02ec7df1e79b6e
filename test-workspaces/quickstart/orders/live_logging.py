"""Lets an operator change the logging configuration while the service runs."""

import logging
import logging.config
import os

log = logging.getLogger(__name__)

PORT = int(os.environ.get("ORDERS_LOGGING_PORT", logging.config.DEFAULT_LOGGING_CONFIG_PORT))


def start():
    receiver = logging.config.listen(PORT)  # expect: PYTHON-LANG-SEC-104
    receiver.daemon = True
    receiver.start()
    log.info("waiting for a logging configuration on port %d", PORT)


def stop():
    logging.config.stopListening()
