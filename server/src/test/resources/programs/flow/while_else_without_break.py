from logging.config import listen

attempts = 0
while attempts < 3:
    attempts += 1
else:
    listen(9030)

while True:
    break
else:
    listen(9031)
