import logging
import logging.handlers
import logging.config

log = logging
log.config.listen(9030)
handlers = log.handlers
handlers.logging.config.listen(9031)
