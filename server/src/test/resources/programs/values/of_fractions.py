"""What fractions come to: each line holds, so that nothing is called before the last one."""

import logging.config
from fractions import Fraction
from numbers import Number, Rational, Integral, Real

Fraction(1, 2) + Fraction(1, 3) == Fraction(5, 6) or logging.config.listen()
Fraction(3, 6).numerator == 1 or logging.config.listen()
Fraction(3, 6).denominator == 2 or logging.config.listen()
Fraction("0.75") == Fraction(3, 4) or logging.config.listen()
Fraction("3/4") * 4 == 3 or logging.config.listen()
str(Fraction(3, 4)) == "3/4" or logging.config.listen()
str(Fraction(4, 2)) == "2" or logging.config.listen()
repr(Fraction(3, 4)) == "Fraction(3, 4)" or logging.config.listen()
Fraction(1, 3) < Fraction(1, 2) or logging.config.listen()
Fraction(1, 2) == 0.5 or logging.config.listen()
float(Fraction(1, 4)) == 0.25 or logging.config.listen()
int(Fraction(7, 2)) == 3 or logging.config.listen()
round(Fraction(7, 2)) == 4 or logging.config.listen()
Fraction(0.5) == Fraction(1, 2) or logging.config.listen()
Fraction(3.1415926).limit_denominator(100) == Fraction(311, 99) or logging.config.listen()
Fraction(1, 2) ** 2 == Fraction(1, 4) or logging.config.listen()
Fraction(7, 2) // 1 == 3 or logging.config.listen()
Fraction(7, 2) % 1 == Fraction(1, 2) or logging.config.listen()
Fraction(-1, 2) == -Fraction(1, 2) or logging.config.listen()
abs(Fraction(-1, 2)) == Fraction(1, 2) or logging.config.listen()
sum([Fraction(1, 3)] * 3) == 1 or logging.config.listen()
Fraction(1, 3) * 3 == 1 or logging.config.listen()
Fraction(1, 2) + 0.5 == 1.0 or logging.config.listen()
1 / Fraction(1, 4) == 4 or logging.config.listen()
2 - Fraction(1, 2) == Fraction(3, 2) or logging.config.listen()
isinstance(Fraction(1, 2), Fraction) or logging.config.listen()
isinstance(Fraction(1, 2), Rational) or logging.config.listen()
isinstance(Fraction(1, 2), Number) or logging.config.listen()
isinstance(3, Integral) or logging.config.listen()
not (isinstance(3.0, Integral)) or logging.config.listen()
isinstance(3.0, Real) or logging.config.listen()
Fraction(-3, -6) == Fraction(1, 2) or logging.config.listen()
Fraction() == 0 or logging.config.listen()
Fraction(5).denominator == 1 or logging.config.listen()
not Fraction(0, 3) or logging.config.listen()
max(Fraction(1, 3), Fraction(2, 5)) == Fraction(2, 5) or logging.config.listen()
Fraction(3, 2).as_integer_ratio() == (3, 2) or logging.config.listen()
Fraction("1e-2") == Fraction(1, 100) or logging.config.listen()
Fraction(" -3/4 ") == Fraction(-3, 4) or logging.config.listen()
{Fraction(1, 2): "h"}[0.5] == "h" or logging.config.listen()
Fraction(1, 2) in [0.5] or logging.config.listen()
try:
    Fraction(1, 0)
except ZeroDivisionError:
    pass
else:
    logging.config.listen()
try:
    Fraction("a/b")
except ValueError:
    pass
else:
    logging.config.listen()
try:
    Fraction(1, 2) / 0
except ZeroDivisionError:
    pass
else:
    logging.config.listen()
try:
    Fraction("1", "2")
except TypeError:
    pass
else:
    logging.config.listen()
f"{Fraction(1, 3)}" == "1/3" or logging.config.listen()

logging.config.listen()
