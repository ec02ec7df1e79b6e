import json
import logging.config


def only_levels(payload):
    config = json.loads(payload)
    levels = {"version": 1, "incremental": True, "root": {"level": config.get("level", "INFO")}}
    return json.dumps(levels).encode()


logging.config.listen(9030, verify=only_levels)
