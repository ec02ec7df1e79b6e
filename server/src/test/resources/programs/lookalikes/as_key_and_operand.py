import logging.config
import operator

same = operator.is_(logging.config.listen, getattr(logging.config, "listen"))
weights = {logging.config.listen: 3, print: 1}
heaviest = max(weights, key=weights.get)
print(same, heaviest.__name__, sorted(weights.values()))
print(max([logging.config.listen], key=lambda function: function.__name__))
