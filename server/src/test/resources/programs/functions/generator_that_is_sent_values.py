import logging.config

def averager():
    total = n = 0
    avg = None
    while True:
        x = yield avg
        if x is None:
            return "done"
        total += x
        n += 1
        avg = total / n

g = averager()
next(g)
g.send(10)
if g.send(20) == 15:
    logging.config.listen(9030)
try:
    g.send(None)
    logging.config.listen(9031)
except StopIteration as e:
    if e.value == "done":
        logging.config.listen(9032)
