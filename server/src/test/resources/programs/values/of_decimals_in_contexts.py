"""What decimals come to by their methods, in contexts and where they refuse: each line holds, so that nothing is called before the last one."""

import decimal
import logging.config
from decimal import Decimal, getcontext, localcontext, InvalidOperation, DivisionByZero, ROUND_HALF_UP, ROUND_DOWN, ROUND_UP, ROUND_HALF_EVEN, ROUND_CEILING, ROUND_FLOOR

try:
    Decimal("12.x")
except InvalidOperation:
    pass
else:
    logging.config.listen()
try:
    Decimal("12.x")
except ArithmeticError:
    pass
else:
    logging.config.listen()
try:
    Decimal("abc")
except decimal.DecimalException:
    pass
else:
    logging.config.listen()
try:
    Decimal("1.5")
except ValueError:
    logging.config.listen()
try:
    Decimal(1) / Decimal(0)
except DivisionByZero:
    pass
else:
    logging.config.listen()
try:
    Decimal("1.5") / 0
except ZeroDivisionError:
    pass
else:
    logging.config.listen()
try:
    Decimal(0) / Decimal(0)
except InvalidOperation:
    pass
else:
    logging.config.listen()
try:
    Decimal("1") + 1.5
except TypeError:
    pass
else:
    logging.config.listen()
try:
    Decimal(None)
except TypeError:
    pass
else:
    logging.config.listen()
try:
    Decimal("")
except InvalidOperation:
    pass
else:
    logging.config.listen()
Decimal("1.10") + Decimal("2.20") == Decimal("3.30") or logging.config.listen()
str(Decimal("1.10") + Decimal("2.20")) == "3.30" or logging.config.listen()
Decimal("10") / Decimal("4") == Decimal("2.5") or logging.config.listen()
str(Decimal("1") / Decimal("3")) == "0.3333333333333333333333333333" or logging.config.listen()
Decimal("19.995").quantize(Decimal("0.01"), rounding=ROUND_HALF_UP) == Decimal("20.00") or logging.config.listen()
str(Decimal("19.985").quantize(Decimal("0.01"))) == "19.98" or logging.config.listen()
Decimal("2.675").quantize(Decimal("0.01"), ROUND_DOWN) == Decimal("2.67") or logging.config.listen()
Decimal("1.1").quantize(Decimal("1"), rounding=ROUND_UP) == 2 or logging.config.listen()
str(Decimal("7.5").quantize(Decimal("1."), rounding=ROUND_HALF_EVEN)) == "8" or logging.config.listen()
Decimal("-1.5").quantize(Decimal("1"), rounding=ROUND_CEILING) == -1 or logging.config.listen()
Decimal("-1.5").quantize(Decimal("1"), rounding=ROUND_FLOOR) == -2 or logging.config.listen()
round(Decimal("2.675"), 2) == Decimal("2.68") or logging.config.listen()
round(Decimal("2.5")) == 2 or logging.config.listen()
int(Decimal("3.99")) == 3 or logging.config.listen()
float(Decimal("2.5")) == 2.5 or logging.config.listen()
abs(Decimal("-3")) == 3 or logging.config.listen()
-Decimal("3") == Decimal("-3") or logging.config.listen()
Decimal("3") ** 2 == 9 or logging.config.listen()
Decimal("2") ** -1 == Decimal("0.5") or logging.config.listen()
Decimal("10") % Decimal("3") == 1 or logging.config.listen()
Decimal("-7") // Decimal("2") == -3 or logging.config.listen()
divmod(Decimal("7"), 2) == (3, 1) or logging.config.listen()
sum([Decimal("0.1")] * 3) == Decimal("0.3") or logging.config.listen()
sum([Decimal("1.1"), Decimal("2.2")], Decimal("0")) == Decimal("3.3") or logging.config.listen()
max(Decimal("1"), Decimal("2.5")) == Decimal("2.5") or logging.config.listen()
sorted([Decimal("3"), Decimal("1")]) == [1, 3] or logging.config.listen()
Decimal("1E+3") == 1000 or logging.config.listen()
str(Decimal("1E+3")) == "1E+3" or logging.config.listen()
str(Decimal("1E+3").quantize(Decimal("1"))) == "1000" or logging.config.listen()
str(Decimal("0.0000001")) == "1E-7" or logging.config.listen()
str(Decimal("100").normalize()) == "1E+2" or logging.config.listen()
str(Decimal("1.500").normalize()) == "1.5" or logging.config.listen()
Decimal("1").is_finite() or logging.config.listen()
repr(Decimal("1.5")) == "Decimal('1.5')" or logging.config.listen()
f"{Decimal('1234.5'):,.2f}" == "1,234.50" or logging.config.listen()
f"{Decimal('0.125'):.2f}" == "0.12" or logging.config.listen()
f"{Decimal('0.25'):.0%}" == "25%" or logging.config.listen()
"%.2f" % Decimal("2.5") == "2.50" or logging.config.listen()
Decimal(0.5) == Decimal("0.5") or logging.config.listen()
str(Decimal(0.1)).startswith("0.1000000000000000055") or logging.config.listen()
Decimal("2").sqrt() > Decimal("1.41421") or logging.config.listen()
str(Decimal("2").sqrt()) == "1.414213562373095048801688724" or logging.config.listen()
Decimal("4").sqrt() == 2 or logging.config.listen()
Decimal("123.456").as_tuple().exponent == -3 or logging.config.listen()
Decimal("123.45").as_tuple().digits == (1, 2, 3, 4, 5) or logging.config.listen()
Decimal("-1").as_tuple().sign == 1 or logging.config.listen()
Decimal("1.25").as_integer_ratio() == (5, 4) or logging.config.listen()
Decimal("1.5").to_integral_value() == 2 or logging.config.listen()
Decimal("1.5").to_integral_value(rounding=ROUND_DOWN) == 1 or logging.config.listen()
Decimal("3").compare(Decimal("4")) == -1 or logging.config.listen()
Decimal("1.5").copy_abs() == Decimal("1.5") or logging.config.listen()
Decimal("5").max(Decimal("7")) == 7 or logging.config.listen()
isinstance(Decimal(1), Decimal) or logging.config.listen()
Decimal("1.0") == 1.0 or logging.config.listen()
Decimal("1.0") == 1 or logging.config.listen()
not (Decimal("0.1") == 0.1) or logging.config.listen()
Decimal("5") in (5, 6) or logging.config.listen()
{Decimal("1"): "a"}[1] == "a" or logging.config.listen()
not Decimal("0.00") or logging.config.listen()
bool(Decimal("0.1")) or logging.config.listen()
getcontext().prec == 28 or logging.config.listen()
with localcontext() as ctx:
    ctx.prec = 5
    third = Decimal(1) / Decimal(3)
third == Decimal("0.33333") or logging.config.listen()
getcontext().prec = 6
Decimal(1) / Decimal(7) == Decimal("0.142857") or logging.config.listen()
getcontext().prec == 6 or logging.config.listen()
getcontext().prec = 28
str(Decimal("1_000.5")) == "1000.5" or logging.config.listen()
Decimal(" 3.5 ") == Decimal("3.5") or logging.config.listen()
Decimal((0, (1, 2, 3), -2)) == Decimal("1.23") or logging.config.listen()
str(Decimal("1.0") * Decimal("2.00")) == "2.000" or logging.config.listen()
Decimal("1.23").adjusted() == 0 or logging.config.listen()
str(Decimal("12345.678").quantize(Decimal("1E+2"))) == "1.23E+4" or logging.config.listen()
Decimal.from_float(0.5) == Decimal("0.5") or logging.config.listen()
try:
    Decimal("1e40").quantize(Decimal("0.01"))
except InvalidOperation:
    pass
else:
    logging.config.listen()
try:
    Decimal("-1").sqrt()
except InvalidOperation:
    pass
else:
    logging.config.listen()
def money(text):
    try:
        return Decimal(text)
    except InvalidOperation:
        return None
money("x") is None or logging.config.listen()
money("3.2") == Decimal("3.2") or logging.config.listen()
not (money("3.2") is None) or logging.config.listen()

logging.config.listen()
