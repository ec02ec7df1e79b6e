import logging.config
import os

os.environ["LOG_MODE"] = "remote"
mode = os.environ.get("LOG_MODE", "local")
if mode == "remote":
    logging.config.listen(9030)
