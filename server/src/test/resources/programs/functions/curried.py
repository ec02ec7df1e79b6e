import logging.config


def curry(function):
    return lambda port: lambda verify: function(port, verify)


curry(logging.config.listen)(9030)(None)
