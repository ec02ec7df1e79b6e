import logging.config

getattr(logging.config, "listen", None)(9030)
getattr(logging.config, "watch", print)("no such thing")
probe = getattr(logging, "listen", None)
if probe is not None:
    probe(9031)
