import logging.config


def do_serve(port):
    return logging.config.listen(port)


def do_echo(port):
    return port


for verb in ("serve", "echo", "unknown"):
    handler = globals().get("do_" + verb)
    if handler is not None:
        handler(9030)
