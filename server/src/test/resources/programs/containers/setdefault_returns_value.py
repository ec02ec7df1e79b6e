from logging.config import listen

hooks = {"echo": print}
hooks.setdefault("start", listen)(9030)
hooks.setdefault("echo", listen)("not replaced")
hooks["start"](9031)
hooks["echo"](9032)
