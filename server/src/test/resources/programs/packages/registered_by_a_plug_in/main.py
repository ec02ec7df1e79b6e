import logging.config

import plugins
import switch
from registry import PLUGINS

switch.turn(False)
if "audit" not in PLUGINS:
    logging.config.listen(9030)
if "audit" in PLUGINS:
    logging.config.listen(9031)
if switch.on:
    logging.config.listen(9032)
