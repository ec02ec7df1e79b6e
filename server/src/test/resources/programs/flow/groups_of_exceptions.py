import logging.config

def work():
    errs = []
    for f in (lambda: 1 / 0, lambda: int("x"), lambda: 3):
        try:
            f()
        except Exception as e:
            errs.append(e)
    if errs:
        raise ExceptionGroup("many", errs)

seen = []
try:
    work()
    logging.config.listen(9030)
except* ZeroDivisionError as g:
    seen.append(len(g.exceptions))
except* ValueError as g:
    seen.append("v")
if seen == [1, "v"]:
    logging.config.listen(9031)
