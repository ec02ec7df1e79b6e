from logging.config import listen

start = print
for port in range(3):
    start(port)
    start = listen

attempts = 0
while attempts < 2:
    attempts += 1
    if attempts == 1:
        continue
    listen(attempts)
else:
    listen(3)

while True:
    listen(4)
    break
else:
    listen(5)
