import logging.config

parts = ["lis", "ten"]
getattr(logging.config, "".join(parts))(9030)
getattr(logging.config, "LISTEN".lower())(9031)
getattr(logging.config, " listen\n".strip())(9032)
getattr(logging.config, "logging.config.listen".split(".")[-1])(9033)
