import logging.config
import operator as op


class Env(dict):
    def __init__(self, params=(), args=(), outer=None):
        super().__init__()
        self.update(zip(params, args))
        self.outer = outer

    def find(self, name):
        return self if name in self else self.outer.find(name)


def standard_env():
    env = Env()
    env.update({"+": op.add, "*": op.mul, "listen": logging.config.listen, "print": print})
    return env


GLOBAL = standard_env()


def evaluate(x, env=GLOBAL):
    if isinstance(x, str):
        return env.find(x)[x]
    if not isinstance(x, list):
        return x
    head, *rest = x
    if head == "define":
        name, expr = rest
        env[name] = evaluate(expr, env)
        return None
    proc = evaluate(head, env)
    args = [evaluate(arg, env) for arg in rest]
    return proc(*args)


evaluate(["define", "port", ["+", 9200, 3]])
evaluate(["print", "port"])
evaluate(["listen", "port"])
