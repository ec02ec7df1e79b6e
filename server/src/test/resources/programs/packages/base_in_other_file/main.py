from workers import Local, Remote

for worker in (Remote(), Local()):
    worker.run(9030)
