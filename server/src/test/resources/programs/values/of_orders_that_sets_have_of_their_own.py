"""CPython gives each of these sets in an order of its own, and so each line calls; nobody else knows the order."""

import functools
import logging.config

listen = logging.config.listen
if list(number for number in {8, 1}) == [8, 1]: listen(1)
if next(number for number in {8, 1}) == 8: listen(2)
if list(map(str, {8, 1})) == ["8", "1"]: listen(3)
if ",".join(map(str, {8, 1})) == "8,1": listen(4)
if list(filter(None, {8, 1}))[0] == 8: listen(5)
numbers = []
numbers += {8, 1}
if numbers[0] == 8: listen(6)
numbers[:] = {8, 1}
if numbers[0] == 8: listen(7)
if sorted({16, 8}, key=lambda number: 0)[0] == 16: listen(8)
if max({16, 8}, key=lambda number: 0) == 16: listen(9)
if [number for letter in "a" for number in {8, 1}][0] == 8: listen(10)
if list(dict.fromkeys({8, 1}))[0] == 8: listen(11)
if functools.reduce(lambda before, number: before + str(number), {8, 1}, "") == "81": listen(12)
if list(set([8, 1])) == [8, 1]: listen(13)
