import logging.config
from collections import namedtuple

Route = namedtuple("Route", "path handler methods")
ROUTES = [
    Route("/logs", logging.config.listen, ["POST"]),
    Route("/ping", print, ["GET"]),
]


def dispatch(path, method):
    for route in ROUTES:
        if route.path == path and method in route.methods:
            return route.handler(9030)
    return None


dispatch("/logs", "POST")
