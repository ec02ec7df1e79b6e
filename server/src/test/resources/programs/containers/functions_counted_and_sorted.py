from collections import Counter
import logging.config

used = Counter()
for function in (logging.config.listen, print, logging.config.listen):
    used[function] += 1
for function, count in used.most_common():
    print(function.__name__, count)
names = sorted(function.__name__ for function in used)
print(names, len(used), any(function is print for function in used))
