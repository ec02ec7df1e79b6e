import logging.config
from collections import Counter

stock = Counter(bolts=3, nuts=1)
stock.subtract(["bolts", "nuts"])
stock.update({"nuts": -1})
if stock["nuts"] < 0 and "screws" not in stock:
    logging.config.listen(9110 + stock.total())

order = Counter(bolts=1) + Counter(bolts=1, nuts=2)
missing = order - stock
if "bolts" in missing:
    logging.config.listen(9111)
for part in missing.elements():
    if part == "nuts":
        logging.config.listen(9112)
stock += Counter(nuts=1)
if "nuts" in stock:
    logging.config.listen(9113)
