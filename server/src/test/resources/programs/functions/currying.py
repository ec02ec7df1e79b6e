from logging.config import listen


def curry(function):
    return lambda first: lambda second: function(first, second)


curry(listen)(9030)(None)
curry(print)(9031)(None)
