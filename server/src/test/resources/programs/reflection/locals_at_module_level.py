from logging.config import listen as start

locals()["start"](9030)
start = print
locals()["start"](9031)
