import logging.config

PREFIX = "lis"
SUFFIX = "ten"

getattr(logging.config, PREFIX + SUFFIX)(9030)
name = PREFIX
name = name + SUFFIX
start = getattr(logging.config, name)
start(9031)
getattr(logging.config, "stop" + "Listening")()
