import logging.config

for port in ():
    logging.config.listen(port)
for port in []:
    logging.config.listen(port)
for port in range(9030, 9031):
    logging.config.listen(port)
