import logging.config

name = "lis" + "ten"
getattr(logging.config, name)(9030)
getattr(logging.config, "%sListening" % "stop")()
getattr(logging.config, f"{'listen'}")(9031)
getattr(logging.config, "{}{}".format("lis", "ten"))(9032)
