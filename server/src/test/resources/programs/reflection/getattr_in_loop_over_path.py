import logging.config


def resolve(root, path):
    value = root
    for part in path.split("."):
        value = getattr(value, part)
    return value


resolve(logging, "config.listen")(9030)
resolve(logging, "config.stopListening")()
