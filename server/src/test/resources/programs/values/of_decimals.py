"""What decimals come to: each line holds, so that nothing is called before the last one."""

import decimal
import fractions
import logging.config

decimal.Decimal("0.1") + decimal.Decimal("0.2") == decimal.Decimal("0.3") or logging.config.listen()
decimal.Decimal("1.0") == 1 or logging.config.listen()
decimal.Decimal("1.50") == decimal.Decimal("1.5") or logging.config.listen()
decimal.Decimal(7) / decimal.Decimal(2) == decimal.Decimal("3.5") or logging.config.listen()
decimal.Decimal("7") // 2 == 3 or logging.config.listen()
decimal.Decimal("7.5") % 2 == decimal.Decimal("1.5") or logging.config.listen()
str(decimal.Decimal("1.10") * 2) == "2.20" or logging.config.listen()
decimal.Decimal("2.675").quantize(decimal.Decimal("0.01")) == decimal.Decimal("2.68") or logging.config.listen()
f"{decimal.Decimal('3.14159'):.2f}" == "3.14" or logging.config.listen()
decimal.Decimal("10") > decimal.Decimal("9.99") or logging.config.listen()
decimal.Decimal("0.5") == 0.5 or logging.config.listen()
sum([decimal.Decimal("0.1")] * 3) == decimal.Decimal("0.3") or logging.config.listen()
int(decimal.Decimal("3.7")) == 3 or logging.config.listen()
isinstance(decimal.Decimal(1), decimal.Decimal) or logging.config.listen()
{1: "a"}.get(decimal.Decimal("1.0")) == "a" or logging.config.listen()
{decimal.Decimal("1.50"): 1}[decimal.Decimal("1.5")] == 1 or logging.config.listen()
len({decimal.Decimal("1"), 1, 1.0, fractions.Fraction(1)}) == 1 or logging.config.listen()
{decimal.Decimal("0.1"): 1}.get(0.1) is None or logging.config.listen()
hash(decimal.Decimal("1.0")) == hash(1) or logging.config.listen()
decimal.Decimal("1.23").copy_negate() == decimal.Decimal("-1.23") or logging.config.listen()

logging.config.listen(9030)
