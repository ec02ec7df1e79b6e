import logging.config

lines = iter(["start", "listen", ""])
while (line := next(lines)) != "":
    if line == "listen":
        logging.config.listen(9030)
    elif line == "stop":
        logging.config.listen(9031)
