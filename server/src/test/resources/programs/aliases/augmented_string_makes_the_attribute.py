import logging.config

name = "lis"
name += "ten"
getattr(logging.config, name)(9030)
name += "er"
getattr(logging.config, name, print)(9031)
