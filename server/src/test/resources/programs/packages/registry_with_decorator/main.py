import handlers
from registry import dispatch

dispatch("listen", 9030)
dispatch("ping", 9031)
