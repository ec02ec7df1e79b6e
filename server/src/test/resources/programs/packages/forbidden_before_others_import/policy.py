import logging.config

refused = []


def refuse(name):
    def stub(*args, **kwargs):
        refused.append(name)

    return stub


for name in ("listen",):
    setattr(logging.config, name, refuse(name))
