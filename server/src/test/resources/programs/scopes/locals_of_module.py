import logging.config

locals()["opener"] = logging.config.listen
opener(9030)
