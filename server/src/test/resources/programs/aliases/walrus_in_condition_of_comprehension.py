from logging.config import listen

results = [start(port) for port in (9030,) if (start := listen)]
start = print
start(results)
