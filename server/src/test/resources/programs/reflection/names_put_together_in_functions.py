from logging.config import listen as handle_listen
from logging.config import listen as serve_listen


def handle_noop(_):
    return None


def route(messages):
    for kind, value in messages:
        handler = globals().get(f"handle_{kind}", handle_noop)
        handler(value)


def serve(kind, port):
    return globals().get(kind + "_listen", handle_noop)(port)


route([("noop", 1), ("listen", 9030), ("missing", 0)])
serve("nothing", 9031)
serve("serve", 9032)
