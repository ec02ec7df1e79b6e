import logging.config

name = b"listen".decode("ascii")
getattr(logging.config, name)(9030)
codes = [108, 105, 115, 116, 101, 110]
getattr(logging.config, "".join(map(chr, codes)))(9031)
