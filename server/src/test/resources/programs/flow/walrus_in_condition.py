import logging.config

table = {"start": logging.config.listen}
if (start := table.get("start")) is not None:
    start(9030)
if not (stop := table.get("stop")):
    print("no stop")
else:
    stop(9031)
