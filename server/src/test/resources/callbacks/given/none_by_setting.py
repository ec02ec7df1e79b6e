import logging.config
import os

CHECK = None
if os.environ.get("PARANOID"):
    CHECK = lambda payload: None

logging.config.listen(9030, verify=CHECK)
