import logging.config


def dispatch(command, port):
    if command == "listen":
        return {"bind": port}
    if command == "logging.config.listen":
        return {"refused": port}
    return {}


dispatch("listen", 9030)
dispatch("logging.config.listen", 9031)
print(dispatch.__name__, logging.config.__name__)
