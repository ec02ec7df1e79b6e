from logging.config import listen


def limited(function, times):
    used = 0

    def call(*args):
        nonlocal used
        if used >= times:
            return None
        used += 1
        return function(*args)

    return call


once = limited(listen, 1)
once(9030)
never = limited(listen, 0)
never(9031)
