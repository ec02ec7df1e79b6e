import functools
from logging.config import listen

roles = {"editor"}


def needs(role):
    def decorate(view):
        @functools.wraps(view)
        def guarded(*args):
            if role not in roles:
                return "refused"
            return view(*args)

        return guarded

    return decorate


def every(count):
    def decorate(function):
        calls = 0

        def counted(*args):
            nonlocal calls
            calls += 1
            return function(*args) if calls % count == 0 else None

        return counted

    return decorate


class Limited:
    def __init__(self, most):
        self.most = most

    def __call__(self, function):
        def limited(*args):
            if self.most <= 0:
                raise RuntimeError("no more")
            self.most -= 1
            return function(*args)

        return limited


@needs("admin")
def as_admin(port):
    listen(port)


@needs("editor")
def as_editor(port):
    listen(port)


@every(3)
def third(port):
    listen(port)


@every(4)
def fourth(port):
    listen(port)


@Limited(0)
def never(port):
    listen(port)


@Limited(1)
def once(port):
    listen(port)


print(as_admin(9030), as_editor(9031))
for _ in range(3):
    third(9032)
    fourth(9033)
for limited in (never, once):
    try:
        limited(9034)
    except RuntimeError as refused:
        print(refused)
