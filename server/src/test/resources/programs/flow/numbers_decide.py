import logging.config

total = 0
for n in range(5):
    total += n
if total == 10:
    logging.config.listen(9345)
if total * 2 > 30:
    logging.config.listen(1)
i = 0
while i < 3:
    i += 1
    if i == 3:
        logging.config.listen(9346)
x = 7 // 2
if x == 3 and 7 % 2:
    logging.config.listen(9347)
if not (x << 1) & 4:
    logging.config.listen(2)
flags = 0b101
if flags & 0b100:
    logging.config.listen(9348)
if 0x10 == 16 and 1_000 == 1000 and -1 < 0 <= x < 4:
    logging.config.listen(9349)
