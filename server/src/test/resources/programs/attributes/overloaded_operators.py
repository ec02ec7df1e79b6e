import logging.config


class Step:
    def __init__(self, fn):
        self.fns = [fn]

    def __or__(self, other):
        out = Step(None)
        out.fns = self.fns + other.fns
        return out

    def __rshift__(self, value):
        for f in self.fns:
            f(value)
        return self

    def __getitem__(self, i):
        return self.fns[i]

    def __len__(self):
        return len(self.fns)

    def __iter__(self):
        return iter(self.fns)

    def __contains__(self, fn):
        return fn in self.fns


pipe = Step(print) | Step(logging.config.listen)
pipe >> 9030
pipe[1](9031)
for f in pipe:
    f(9032)
