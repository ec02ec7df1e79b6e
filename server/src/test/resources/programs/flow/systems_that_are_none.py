import os
import sys
from logging.config import listen

if os.name == "amiga" or sys.platform == "commodore64":
    listen(9030)
if os.name in ("posix", "nt", "java"):
    listen(9031)
if sys.platform.startswith("beos"):
    listen(9032)
openers = {"posix": listen, "nt": listen, "mac": print}
openers[os.name](9033)
assert __debug__
if not __debug__:
    listen(9034)
