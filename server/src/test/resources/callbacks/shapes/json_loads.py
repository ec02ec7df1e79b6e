import json
import logging.config

logging.config.listen(9030, verify=json.loads)
