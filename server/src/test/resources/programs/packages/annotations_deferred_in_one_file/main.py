from __future__ import annotations

from logging.config import listen

import other


def deferred(port: listen(9030)):
    return port


print(deferred(1), other.evaluated(2))
