from collections import deque
import logging.config

queue = deque([(print, "first")])
queue.append((logging.config.listen, 9030))
while queue:
    function, argument = queue.popleft()
    function(argument)
