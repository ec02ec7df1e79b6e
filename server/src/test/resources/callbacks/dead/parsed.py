import json
import logging.config


def parse(payload):
    config = json.loads(payload)
    config.pop("handlers", None)
    return config


logging.config.listen(9030, verify=parse)
