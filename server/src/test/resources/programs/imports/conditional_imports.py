import sys

if sys.version_info >= (3,):
    import logging.config as lc
else:
    lc = None
try:
    import ujson as json
except ImportError:
    import json
lc.listen(9030)
print(json.dumps({}))
