import inspect
from logging.config import listen


def serve(host, port=9030, *rest, remote=False, **options):
    return port


def call(function, *args, **kwargs):
    bound = inspect.signature(function).bind(*args, **kwargs)
    if "remote" in bound.arguments:
        listen(1 + len(bound.kwargs))
    if len(bound.args) == 1:
        listen(2)
    if len(bound.args) > 2 and bound.arguments["rest"][0] == "x":
        listen(3)
    bound.apply_defaults()
    if bound.arguments["port"] == 9030 and bound.arguments["remote"]:
        listen(bound.arguments["port"])
    if bound.arguments.get("nothing"):
        listen(4)


call(serve, "a")
call(serve, "b", 80)
for name, parameter in inspect.signature(serve).parameters.items():
    if parameter.default is inspect.Parameter.empty and parameter.kind == inspect.Parameter.VAR_KEYWORD:
        listen(6)
    if name == "rest" and parameter.kind is not inspect.Parameter.VAR_POSITIONAL:
        listen(5)
