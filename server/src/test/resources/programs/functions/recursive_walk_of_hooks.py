import logging.config


def run(hooks, port):
    if isinstance(hooks, list):
        for hook in hooks:
            run(hook, port)
    else:
        hooks(port)


run([print, [logging.config.listen, [print]]], 9030)
