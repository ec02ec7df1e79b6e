import builtins

module = builtins.__import__("logging.config", fromlist=["config"])
module.listen(9030)
getattr(builtins, "getattr")(module, "listen")(9031)
