import functools


def logged(label):
    def decorate(function):
        @functools.wraps(function)
        def wrapper(*args, **kwargs):
            print(label)
            return function(*args, **kwargs)

        return wrapper

    return decorate


def disabled(function):
    def refuse(*args, **kwargs):
        return None

    return refuse
