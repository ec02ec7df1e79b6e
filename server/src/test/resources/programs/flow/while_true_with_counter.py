import logging.config

tries = 0
while True:
    tries += 1
    if tries == 3:
        logging.config.listen(9030)
        break
    if tries > 5:
        logging.config.listen(9031)
