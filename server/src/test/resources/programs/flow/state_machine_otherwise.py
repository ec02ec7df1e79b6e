import logging.config

state = "idle"
log = []
while state != "done":
    if state == "idle":
        state = "open"
    elif state == "open":
        logging.config.listen(9030)
        state = "done"
    else:
        logging.config.listen(9031)
