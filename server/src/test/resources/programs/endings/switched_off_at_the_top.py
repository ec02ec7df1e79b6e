import logging.config
import sys

REMOTE = ""
LOCAL = "yes"

if not LOCAL:
    sys.exit("nothing to do")
logging.config.listen(9030)

if not REMOTE:
    raise SystemExit(0)
logging.config.listen(9031)
