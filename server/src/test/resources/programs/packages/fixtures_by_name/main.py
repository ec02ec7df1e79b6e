import inspect

import fixtures
import checks

cache = {}


def resolve(name):
    if name not in cache:
        fn = fixtures.REGISTRY[name]
        cache[name] = fn(**{p: resolve(p) for p in inspect.signature(fn).parameters})
    return cache[name]


for name, fn in sorted(vars(checks).items()):
    if name.startswith("check_"):
        fn(**{p: resolve(p) for p in inspect.signature(fn).parameters})
