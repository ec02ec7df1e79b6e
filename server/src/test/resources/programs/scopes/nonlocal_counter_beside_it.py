from logging.config import listen


def limited(function, limit):
    calls = 0

    def call(port):
        nonlocal calls
        calls += 1
        if calls > limit:
            raise RuntimeError
        return function(port)

    return call


start = limited(listen, 2)
start(9030)
start(9031)
