"""What classes and functions say of types: each line holds, so that nothing is called before the last one."""

import inspect
import logging.config
import typing


class Service:
    """What others depend on."""


class Settings:
    host: str
    port: "int" = 9030
    tags: typing.List[str]
    service: Service


class Wider(Settings):
    debug: bool


class Client:
    def __init__(self, service: Service, retries: int = 3):
        self.service = service


def call(name, times: int = 2, *, service: "Service") -> str:
    return name


list(Settings.__annotations__) == ["host", "port", "tags", "service"] or logging.config.listen()
Settings.__annotations__["host"] is str or logging.config.listen()
Settings.__annotations__["port"] == "int" or logging.config.listen()
Settings.__annotations__["service"] is Service or logging.config.listen()
Settings().__annotations__["host"] is str or logging.config.listen()
list(Wider.__annotations__) == ["debug"] or logging.config.listen()
list(typing.get_type_hints(Wider)) == ["host", "port", "tags", "service", "debug"] or logging.config.listen()
typing.get_type_hints(Settings)["port"] is int or logging.config.listen()
typing.get_type_hints(call) == {"times": int, "service": Service, "return": str} or logging.config.listen()
for name, said in typing.get_type_hints(Client.__init__).items():
    name in ("service", "retries") or logging.config.listen()

parameters = inspect.signature(Client).parameters
parameters["service"].annotation is Service or logging.config.listen()
inspect.signature(call).parameters["service"].annotation == "Service" or logging.config.listen()
inspect.signature(call).parameters["name"].annotation is inspect.Parameter.empty or logging.config.listen()
known = {Service: Service()}
given = {
    name: known[parameter.annotation] for name, parameter in parameters.items() if parameter.annotation in known
}
list(given) == ["service"] or logging.config.listen()
Client(**given).service is known[Service] or logging.config.listen()

inspect.getmro(Wider) == (Wider, Settings, object) or logging.config.listen()
inspect.isbuiltin(len) or logging.config.listen()
inspect.isroutine(print) or logging.config.listen()
not inspect.isfunction(len) or logging.config.listen()
inspect.isclass(int) or logging.config.listen()
not inspect.isbuiltin(int) or logging.config.listen()
inspect.ismodule(inspect) or logging.config.listen()

logging.config.listen()
