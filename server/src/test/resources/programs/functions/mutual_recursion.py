from logging.config import listen


def even(n, done):
    return done(9030) if n == 0 else odd(n - 1, done)


def odd(n, done):
    return even(n - 1, done)


even(4, listen)
