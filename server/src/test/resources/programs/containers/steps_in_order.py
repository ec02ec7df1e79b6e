import logging.config
from collections import OrderedDict

steps = [(30, print), (10, logging.config.listen), (20, repr)]
steps.sort(key=lambda step: step[0])
steps[0][1](9001)
steps[1][1](9002)
names = ["stop", "listen", "apply"]
names.sort(reverse=True)
if names[0] == "listen":
    logging.config.listen(9003)
if names[-1] == "apply":
    logging.config.listen(9004)
versions = sorted([((1, 10), print), ((1, 9), logging.config.listen)])
versions[0][1](9005)
versions[1][1](9006)

queue = OrderedDict(first=logging.config.listen, second=print)
queue.move_to_end("first")
list(queue.values())[0](9007)
list(queue.values())[-1](9008)

twice = [logging.config.listen] * 2
twice[1](9009)
