"""What complex numbers come to: each line holds, so that nothing is called before the last one."""

import logging.config
import numbers

3 + 4j == complex(3, 4) or logging.config.listen()
abs(3 + 4j) == 5 or logging.config.listen()
(1 + 2j) * (3 - 1j) == 5 + 5j or logging.config.listen()
(1 + 2j).real == 1 or logging.config.listen()
(1 + 2j).imag == 2 or logging.config.listen()
(1 + 2j).conjugate() == 1 - 2j or logging.config.listen()
1j * 1j == -1 or logging.config.listen()
1j**2 == -1 or logging.config.listen()
(2 + 2j) / (1 + 1j) == 2 or logging.config.listen()
(1 + 3j) / 2 == 0.5 + 1.5j or logging.config.listen()
not 0j or logging.config.listen()
bool(1j) or logging.config.listen()
-(1 + 1j) == -1 - 1j or logging.config.listen()
str(3j) == "3j" or logging.config.listen()
str(1 + 2j) == "(1+2j)" or logging.config.listen()
repr(1.5 - 2j) == "(1.5-2j)" or logging.config.listen()
f"{2j}" == "2j" or logging.config.listen()
type(1j) is complex or logging.config.listen()
isinstance(1j, complex) or logging.config.listen()
not isinstance(1j, float) or logging.config.listen()
isinstance(1j, numbers.Complex) or logging.config.listen()
{1 + 0j: "a"}[1] == "a" or logging.config.listen()
len({0j, 1j, 1j}) == 2 or logging.config.listen()
sum([1j, 2, 3.5]) == 5.5 + 1j or logging.config.listen()
1 + 0j == 1 or logging.config.listen()
1j != 1 or logging.config.listen()
position, heading = 0j, 1 + 0j
for _ in range(4):
    position += heading * 3
    heading *= 1j
position == 0 or logging.config.listen()
heading == 1 or logging.config.listen()
logging.config.listen()
