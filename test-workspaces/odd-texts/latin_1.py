# -*- coding: latin-1 -*-
# Reçoit la configuration du café
import logging.config

état = logging.config.listen(9030)  # expect: PYTHON-LANG-SEC-104
