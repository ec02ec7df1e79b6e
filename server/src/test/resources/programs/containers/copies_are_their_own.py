import copy
import logging.config


class Profile:
    def __init__(self):
        self.names = []
        self.remote = True


base = {"remote": True, "tags": ["a"]}
shallow = copy.copy(base)
deep = copy.deepcopy(base)
base["remote"] = False
base["tags"].append("b")
if shallow["remote"] and len(shallow["tags"]) == 2:
    logging.config.listen(9030)
if len(deep["tags"]) == 2:
    logging.config.listen(9031)

first = Profile()
second, third = copy.copy(first), copy.deepcopy(first)
first.remote = False
first.names.append("x")
if second.remote and second.names:
    logging.config.listen(9032)
if third.names or not third.remote:
    logging.config.listen(9033)
