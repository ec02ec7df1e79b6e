"""A table with pairs for keys, as small web frameworks have it."""

import logging.config

routes = {}


def route(path, methods=("GET",)):
    def keep(view):
        for method in methods:
            routes[method, path] = view
        return view

    return keep


@route("/")
def index():
    return "index"


@route("/logs", methods=["POST", "PUT"])
def open_port():
    return logging.config.listen(9999)


routes["GET", "/"]()
routes["PUT", "/logs"]()
views = {("GET", "/"): print, ("POST", "/"): logging.config.listen}
views["GET", "/"](9001)
views["POST", "/"](9002)
for (method, path), view in views.items():
    if method == "POST":
        view(9003)
