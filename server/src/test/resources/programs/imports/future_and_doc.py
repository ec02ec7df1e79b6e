"""logging.config.listen is in this docstring."""
from __future__ import annotations

import logging, logging.config as cfg, os.path as p

print(p.sep)
cfg.listen(9030)
logging.config.listen(9031)
