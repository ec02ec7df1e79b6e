import logging.config

verb = "listen"
suffix = ""

getattr(logging.config, f"{verb}{suffix}")(9030)
getattr(logging.config, f"{'lis'}ten")(9031)
getattr(logging.config, f"stop{verb.capitalize()}ing")()
