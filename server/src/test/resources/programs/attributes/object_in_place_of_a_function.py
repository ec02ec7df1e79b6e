import functools
import logging.config


class Counted:
    def __init__(self, function):
        functools.update_wrapper(self, function)
        self.function = function
        self.count = 0

    def __call__(self, *args):
        self.count += 1
        return self.function(*args)

    def __abs__(self):
        return self.count


@Counted
def serve(port):
    return logging.config.listen(port)


serve(9030)
serve(9031)
if serve.count == 2 and abs(serve) == 2 and serve.__name__ == "serve":
    logging.config.listen(9032)
else:
    logging.config.listen(9033)
