import logging.config

getattr(logging.config, "%s%s" % ("lis", "ten"))(9030)
getattr(logging.config, "{}{}".format("lis", "ten"))(9031)
getattr(logging.config, "{0}{tail}".format("lis", tail="ten"))(9032)
getattr(logging.config, "%sConfig" % "dict")({"version": 1})
