#!/usr/bin/env python3
# vim: set fileencoding=cp1252 :
from logging.config import listen

print('10 €'); listen(9030)  # expect: PYTHON-LANG-SEC-104
