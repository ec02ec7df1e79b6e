"""Commands by name: each is a function with the decorator `command`."""

import functools
import logging.config
import time
import typing as t

Handler = t.Callable[..., t.Any]

_commands: dict[str, Handler] = {}


def command(name=None, *, aliases=()):
    def decorate(function):
        @functools.wraps(function)
        def run(*args, **kwargs):
            started = time.perf_counter()
            try:
                return function(*args, **kwargs)
            finally:
                elapsed = time.perf_counter() - started
                run.elapsed.append(elapsed)

        run.elapsed = []
        for key in (name or function.__name__, *aliases):
            _commands[key] = run
        return run

    return decorate


@command(aliases=("ls", "dir"))
def list_commands():
    return sorted(_commands)


@command("greet")
def greet(who="world", *, loud=False):
    text = f"hello, {who}"
    return text.upper() if loud else text


@command()
def remote(port=9036):
    """Opens the log's configuration to other processes."""
    server = logging.config.listen(port)
    server.daemon = True
    return server


@command()
def trace(depth=2):
    def inner(level):
        if level >= depth:
            return [logging.config.listen(9037 + level)]
        return [level, *inner(level + 1)]

    return inner(0)


class Shell:
    prompt = "> "

    def __init__(self):
        self.history: list[str] = []

    def run(self, line):
        name, *words = line.split()
        self.history.append(line)
        handler = _commands.get(name)
        if handler is None:
            return f"{self.prompt}no command {name!r}"
        return handler(*words)

    def replay(self):
        return [self.run(line) for line in tuple(self.history)]


def main():
    shell = Shell()
    for line in ("ls", "greet everybody", "remote 9038", "trace"):
        shell.run(line)
    slowest = max(_commands.values(), key=lambda run: sum(run.elapsed))
    print(slowest.__name__)


if __name__ == "__main__":
    main()
