import logging.config
import random

seen = 0
while True:
    seen += 1
    if random.random() < 2:
        break
logging.config.listen(9030)

left = {"a": 1}
while left:
    name, _ = left.popitem()
    if name == "b":
        logging.config.listen(9031)
logging.config.listen(9032)
