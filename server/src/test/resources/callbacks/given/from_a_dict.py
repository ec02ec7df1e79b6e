import logging.config

CHECKS = {"none": None, "open": lambda payload: payload, "closed": lambda payload: None}
logging.config.listen(9030, verify=CHECKS["open"])
