import logging

log = logging.getLogger(__name__)


def listen(port):
    log.info("listening on %d", port)
