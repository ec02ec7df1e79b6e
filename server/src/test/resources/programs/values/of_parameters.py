"""What signatures tell of parameters: each line holds, so that nothing is called before the last one."""

import inspect
from inspect import Parameter, signature

import logging.config


def every(a, /, b: int, *rest, key="k", **others) -> str:
    return ""


class Service:
    def __init__(self, store, *, clock=None):
        self.store = store

    def close(self, now, force=False):
        return force


parameters = list(signature(every).parameters.values())
([p.kind is p.KEYWORD_ONLY for p in parameters] == [False, False, False, True, False]) or logging.config.listen()
([p.kind.name for p in parameters][0] == "POSITIONAL_ONLY") or logging.config.listen()
([int(p.kind) for p in parameters] == [0, 1, 2, 3, 4]) or logging.config.listen()
([p.kind.value for p in parameters if p.kind < Parameter.KEYWORD_ONLY] == [0, 1, 2]) or logging.config.listen()
([p.kind.description for p in parameters][4] == "variadic keyword") or logging.config.listen()
([str(p.kind) for p in parameters][1] == "POSITIONAL_OR_KEYWORD") or logging.config.listen()
([p.kind in (p.VAR_POSITIONAL, p.VAR_KEYWORD) for p in parameters] == [False, False, True, False, True]) or (
    logging.config.listen()
)
({p.kind: p.name for p in parameters}[Parameter.KEYWORD_ONLY] == "key") or logging.config.listen()
([p.default is p.empty for p in parameters] == [True, True, True, False, True]) or logging.config.listen()
([p.annotation is inspect._empty for p in parameters] == [True, False, True, True, True]) or logging.config.listen()
(Parameter.empty is inspect.Signature.empty) or logging.config.listen()
(signature(every).return_annotation is str) or logging.config.listen()
(signature(Service.close).return_annotation is inspect.Signature.empty) or logging.config.listen()
(list(signature(Service).parameters) == ["store", "clock"]) or logging.config.listen()
(list(signature(Service(1).close).parameters) == ["now", "force"]) or logging.config.listen()

for parameter in parameters:
    match parameter.kind:
        case Parameter.VAR_KEYWORD:
            found = parameter.name
        case Parameter.POSITIONAL_ONLY:
            first = parameter.name
(found == "others" and first == "a") or logging.config.listen()

made = Parameter("port", Parameter.KEYWORD_ONLY, default=9030)
(made.kind is made.KEYWORD_ONLY and made.default == 9030 and made.annotation is made.empty) or logging.config.listen()
told = inspect.getfullargspec(lambda a, b=1, *c, d=2, **e: 0)
((told.args, told.varargs, told.varkw) == (["a", "b"], "c", "e")) or logging.config.listen()
((told.defaults, told.kwonlyargs, told.kwonlydefaults) == ((1,), ["d"], {"d": 2})) or logging.config.listen()
(inspect.getfullargspec(Service.close).kwonlydefaults is None) or logging.config.listen()
logging.config.listen(made.default)
