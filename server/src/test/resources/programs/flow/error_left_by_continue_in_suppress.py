import logging.config
from contextlib import suppress

PRICES = {"apple": "0.40", "melon": "2,90", "plum": "1_5.0e1", "pear": "1e", "fig": "nan"}

total = 0.0
for fruit, text in PRICES.items():
    with suppress(ValueError):
        price = float(text)
        total += price
        if price != 150 and not price >= 1:
            continue
        logging.config.listen(9000 + int(price))
for text in ("0.4", "2,90", "1__0", "e5", "."):
    try:
        if float(text) < 1:
            continue
        logging.config.listen(9001)
    except ValueError:
        pass
