import logging.config

routes = {}


def route(path):
    def register(view):
        routes[path] = view
        return view

    return register


@route("/logs")
def logs():
    return str(logging.config.listen(9030))


@route("/ping")
def ping():
    return "pong"
