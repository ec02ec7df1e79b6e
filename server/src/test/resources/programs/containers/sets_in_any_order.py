import logging.config

names = []
for number in {30, 10, 20}:
    names.append(number)
if names != [30, 10, 20]:
    logging.config.listen(1)

first = [number for number in {90, 50}]
if first[0] == 50 or first[0] == 90:
    logging.config.listen(2)

for digit in {2, 1}:
    last = digit
if last == 2:
    logging.config.listen(3)
elif last == 1:
    logging.config.listen(4)

total = 0
for number in {100, 200, 300}:
    total += number
if total == 600:
    logging.config.listen(5)
else:
    logging.config.listen(6)
