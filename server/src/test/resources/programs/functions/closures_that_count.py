import logging.config

fs = [lambda: i for i in range(3)]
gs = [lambda i=i: i for i in range(3)]
if [f() for f in fs] == [2, 2, 2]:
    logging.config.listen(9030)
if [g() for g in gs] == [2, 2, 2]:
    logging.config.listen(9031)

def make(start):
    box = {"n": start}
    def step(by=1):
        box["n"] += by
        return box["n"]
    step.peek = lambda: box["n"]
    return step
a, b = make(0), make(10)
a(); a(); b(5)
if a.peek() == 2 and b.peek() == 15:
    logging.config.listen(9032)
if a.peek() == b.peek():
    logging.config.listen(9033)
