import logging.config


def build():
    def walk(depth):
        if depth == 0:
            return target(9030)
        return walk(depth - 1)

    target = logging.config.listen
    return walk


build()(3)
