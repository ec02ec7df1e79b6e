import logging.config
from unittest.mock import patch

COMMANDS = {"serve": logging.config.listen}

with patch.dict(COMMANDS, {"serve": print}):
    COMMANDS["serve"](9030)

COMMANDS["serve"](9031)
