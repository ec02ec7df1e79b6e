import importlib

module = importlib.import_module(".".join(["logging", "config"]))
getattr(module, "netsil"[::-1])(9030)
getattr(module, "LISTEN".lower())(9031)
getattr(module, "".join(("l", "i", "s", "t", "e", "n")))(9032)
getattr(module, "xlisten"[1:])(9033)
getattr(module, "list_en".replace("_", ""))(9034)
