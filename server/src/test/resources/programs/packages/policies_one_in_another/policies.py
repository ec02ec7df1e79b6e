import functools
import time


class Policy:
    def __call__(self, fn):
        @functools.wraps(fn)
        def wrapped(*args, **kwargs):
            return self.execute(fn, args, kwargs)
        return wrapped

    def execute(self, fn, args, kwargs):
        return fn(*args, **kwargs)


class Retry(Policy):
    def __init__(self, times):
        self.times = times

    def execute(self, fn, args, kwargs):
        for attempt in range(1, self.times + 1):
            try:
                return super().execute(fn, args, kwargs)
            except OSError:
                if attempt == self.times:
                    raise


class Timeout(Policy):
    def __init__(self, seconds):
        self.seconds = seconds

    def execute(self, fn, args, kwargs):
        started = time.monotonic()
        result = super().execute(fn, args, kwargs)
        if time.monotonic() - started > self.seconds:
            raise TimeoutError
        return result


def compose(*policies):
    def decorate(fn):
        return functools.reduce(lambda f, p: p(f), policies, fn)
    return decorate
