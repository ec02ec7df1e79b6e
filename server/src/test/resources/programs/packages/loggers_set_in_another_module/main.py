"""All modules share the loggers: one sets them, another asks."""

import logging.config

import handling
import levels

log = logging.getLogger("app")


def run():
    if log.isEnabledFor(logging.INFO):
        logging.config.listen(9030)
    if log.isEnabledFor(logging.DEBUG):
        logging.config.listen(9031)


levels.set_up("INFO")
run()
log.info("quiet")
log.error("port %d", 9030)
