import logging.config

FEATURES = {"remote": True}
if "remote" in FEATURES:
    FEATURES["tracing"] = True
    logging.config.listen(9001)
del FEATURES["tracing"]
if "tracing" in FEATURES:
    logging.config.listen(9002)
if FEATURES.get("remote"):
    logging.config.listen(9003)
