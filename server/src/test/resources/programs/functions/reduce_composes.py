from functools import reduce
from logging.config import listen


def compose(*functions):
    return reduce(lambda f, g: lambda x: g(f(x)), functions)


start = compose(int, listen)
start("9030")
compose(int, str)("9031")
