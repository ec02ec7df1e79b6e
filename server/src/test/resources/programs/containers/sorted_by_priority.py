import logging.config
import operator


def quiet(port):
    return port


steps = [(30, quiet), (10, logging.config.listen), (20, quiet)]
first = sorted(steps, key=operator.itemgetter(0))[0]
last = max(steps, key=lambda step: step[0])
first[1](9030)
last[1](9031)
