from concurrent.futures import Future
from dataclasses import dataclass, field, fields
from logging.config import listen
from string import Template


class Deploy:
    def __init__(self, future):
        self.state = "pending"
        future.add_done_callback(self.finished)

    def finished(self, future):
        error = future.exception()
        if error is None:
            self.state = "up"
            listen(future.result())
        else:
            self.state = "down"


futures = [Future() for _ in range(3)]
deploys = [Deploy(future) for future in futures]
for number, future in enumerate(futures[:2]):
    future.set_exception(OSError(number))
if [deploy.state for deploy in deploys] == ["down", "down", "pending"]:
    listen(1)
futures[2].set_result(9030)
if deploys[2].state != "up":
    listen(2)


@dataclass
class Server:
    host: str
    port: int = 9030
    tags: list = field(default_factory=list, repr=False)

    def __post_init__(self):
        for each in fields(self):
            if not isinstance(getattr(self, each.name), each.type):
                raise TypeError(f"{each.name} is no {each.type.__name__}")


for raw in ({"host": "a", "port": "9030"}, {"host": None}, {"host": "b"}):
    try:
        if repr(Server(**raw)) == "Server(host='b', port=9030)":
            listen(3)
    except TypeError as error:
        if str(error) == "port is no int":
            listen(4)
if fields(Server)[1].default == 9030 and fields(Server)[2].default_factory is list:
    listen(5)


class Commands(dict):
    def __missing__(self, key):
        verb, _, argument = key.partition("_")
        if verb == "listen" and argument.isdigit():
            listen(int(argument))
        return f"<{verb}>"


print(Template("$user, $listen_ and $listen_9k").substitute(Commands(user="eve")))
if Template("$user: $other").substitute(Commands(user="eve")) == "eve: <other>":
    listen(6)
