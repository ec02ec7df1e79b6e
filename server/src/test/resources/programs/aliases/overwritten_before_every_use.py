from logging.config import listen
from functools import partial


def fake(port, verify=None):
    return {"port": port, "verify": verify}


listen = partial(fake, verify=bytes)

for port in range(9030, 9033):
    listen(port)
