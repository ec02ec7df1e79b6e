import logging.config


class Delegate:
    def __init__(self, function):
        self.function = function

    def __call__(self, *args, **kwargs):
        return self.function(*args, **kwargs)


serve = Delegate(logging.config.listen)
serve(9030)
Delegate(print)(9031)
