import logging.config


class Tools:
    pass


setattr(Tools, "begin", staticmethod(logging.config.listen))
Tools.begin(9030)
tools = Tools()
setattr(tools, "start", logging.config.listen)
tools.start(9031)
delattr(tools, "start")
print(hasattr(tools, "start"))
