import os
import signal
import logging.config

seen = []


def count(number, frame):
    seen.append(number)
    if len(seen) == 3:
        logging.config.listen(9030)


former = signal.signal(signal.SIGUSR2, count)
for _ in range(2):
    signal.raise_signal(signal.SIGUSR2)
os.kill(os.getpid(), signal.SIGUSR2)
signal.signal(signal.SIGUSR2, former)
