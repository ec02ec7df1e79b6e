import logging.config

for port in (0, 9030):
    if not port:
        continue
    logging.config.listen(port)
for name in ("print", "skip"):
    if name == "skip":
        continue
    elif name == "listen":
        logging.config.listen(9031)
