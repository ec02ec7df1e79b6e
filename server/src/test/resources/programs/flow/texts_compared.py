import logging.config

name = "--Remote-Logging--"
if name.strip("-").startswith("Remote"):
    logging.config.listen(9001)
if name.strip("-").isupper():
    logging.config.listen(9002)
if name > "a":
    logging.config.listen(9003)
if "1.10" < "1.9":
    logging.config.listen(9004)
if name.count("-") == 5:
    logging.config.listen(9005)
