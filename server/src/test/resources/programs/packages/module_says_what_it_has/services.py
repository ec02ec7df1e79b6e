import logging.config


def start_unseen(port):
    print("nobody asks for", port)


def __dir__():
    return ["start_remote", "stop_remote", "start_local"]


def __getattr__(name):
    found = {"start_remote": logging.config.listen, "start_local": print}.get(name)
    if found is None:
        raise AttributeError(name)
    return found
