import logging.config

opened = False
for port in (9030, 9031, 9032):
    if not opened:
        logging.config.listen(port)
        opened = True
    else:
        print("already open")
if not opened:
    logging.config.listen(9033)
