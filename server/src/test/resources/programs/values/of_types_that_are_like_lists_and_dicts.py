"""Deques and arrays are no lists, and counters are dicts of a type of their own."""

import array
import collections
import copy
import json
import logging.config

jobs = collections.deque([1, 2], maxlen=3)
codes = array.array("i", [1, 2])
votes = collections.Counter("aab")
groups = collections.defaultdict(list, a=[1])
ordered = collections.OrderedDict(a=1)
chain = collections.ChainMap({"a": 1})


def refuses(what):
    try:
        what()
    except TypeError:
        return True
    return False


if not isinstance(jobs, list) and not isinstance(codes, (list, dict)) and not isinstance(chain, dict):
    logging.config.listen(9030)
if isinstance(votes, dict) and isinstance(groups, dict) and isinstance(ordered, dict):
    logging.config.listen(9031)
if isinstance(jobs, collections.deque) and isinstance(votes, collections.Counter):
    logging.config.listen(9032)
if isinstance(groups, collections.Counter) or isinstance(votes, collections.OrderedDict):
    logging.config.listen(9033)
if type(jobs) is list or type(votes) is dict or type(chain) is dict or type(codes) is list:
    logging.config.listen(9034)
if type(jobs) is collections.deque and type(ordered).__name__ == "OrderedDict":
    logging.config.listen(9035)
if jobs == [1, 2] or codes == [1, 2] or jobs == codes or jobs != collections.deque([1, 2]):
    logging.config.listen(9036)
if votes == {"a": 2, "b": 1} and ordered == {"a": 1} and chain == ordered and groups == {"a": [1]}:
    logging.config.listen(9037)
if repr(jobs) == "deque([1, 2], maxlen=3)" and str(votes) == "Counter({'a': 2, 'b': 1})":
    logging.config.listen(9038)
if refuses(lambda: jobs + [3]) and refuses(lambda: [3] + jobs) and refuses(lambda: jobs[0:1]):
    logging.config.listen(9039)
if refuses(lambda: jobs < [3]) and jobs < collections.deque([2]) and refuses(lambda: codes < jobs):
    logging.config.listen(9048)
if refuses(lambda: json.dumps(jobs)) and json.dumps(votes) == '{"a": 2, "b": 1}':
    logging.config.listen(9040)
if isinstance(copy.copy(jobs), list) or isinstance(jobs.copy(), list) or isinstance(codes[:1], list):
    logging.config.listen(9041)
if type(votes.copy()) is dict or type(ordered | {}) is dict or type(copy.deepcopy(groups)) is dict:
    logging.config.listen(9042)
if jobs + collections.deque([3]) == collections.deque([1, 2, 3]) and list(jobs) == [1, 2]:
    logging.config.listen(9043)

match jobs:
    case list():
        logging.config.listen(9044)
    case [first, second]:
        if first == 1:
            logging.config.listen(9045)

match votes:
    case {"a": 2}:
        logging.config.listen(9046)


def kind(value):
    if isinstance(value, list):
        return "list"
    if isinstance(value, dict):
        return "dict"
    return type(value).__name__


if [kind(each) for each in (jobs, votes, [])] == ["deque", "dict", "list"]:
    logging.config.listen(9047)
