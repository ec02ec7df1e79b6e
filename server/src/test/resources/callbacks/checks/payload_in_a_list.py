import logging.config

KNOWN = (b'{"version": 1}', b'{"version": 1, "disable_existing_loggers": false}')

logging.config.listen(9030, verify=lambda payload: payload if payload in KNOWN else None)
