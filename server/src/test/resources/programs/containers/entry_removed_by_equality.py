import logging.config
from collections import deque

routes = [("status", print), ("remote", logging.config.listen), ("quit", repr)]
routes.remove(("remote", logging.config.listen))
for _, route in routes:
    route(9100)

waiting = deque([["remote", logging.config.listen], ["status", print]])
waiting.remove(["status", print])
for _, route in waiting:
    route(9101)

try:
    routes.remove(("remote", print))
except ValueError:
    logging.config.listen(9102 + routes.index(("quit", repr)))
