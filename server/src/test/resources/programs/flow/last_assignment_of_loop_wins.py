from logging.config import listen

start = None
for candidate in (listen, print):
    start = candidate
start(9030)

while True:
    start = listen
    start = print
    break
start(9031)
