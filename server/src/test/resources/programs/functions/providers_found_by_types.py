"""A container reads what constructors say of their parameters, and looks up who provides that."""

import inspect
import logging.config
from dataclasses import dataclass
from typing import Annotated, Optional, get_type_hints


class Journal:
    def write(self, text):
        return text


class Store:
    def __init__(self, journal: Journal):
        self.journal = journal


class Watcher:
    def start(self):
        logging.config.listen(9030)


class Idle(Watcher):
    def start(self):
        return None


class Service:
    def __init__(self, store: Store, watcher: "Watcher", journal: Optional[Journal] = None):
        self.store, self.watcher, self.journal = store, watcher, journal


class Container:
    def __init__(self):
        self.providers = {}

    def provide(self, kind, provider):
        self.providers[kind] = provider

    def get(self, kind):
        if kind in self.providers:
            return self.providers[kind]()
        if kind.__init__ is object.__init__:
            return kind()
        hints = get_type_hints(kind.__init__)
        return kind(**{name: self.get(hint) for name, hint in hints.items() if name != "return"})


container = Container()
container.provide(Optional[Journal], lambda: None)
service = container.get(Service)
service.journal is None or logging.config.listen(9031)
service.store.journal.write("a") == "a" or logging.config.listen(9032)
service.watcher.start()
container.provide(Watcher, Idle)
container.get(Service).watcher.start()


@dataclass
class Job:
    store: Store
    watcher: Watcher


def built(kind):
    return kind(*[built(each.annotation) for each in inspect.signature(kind).parameters.values()])


isinstance(built(Job).store.journal, Journal) or logging.config.listen(9033)


class Needs:
    def __init__(self, maker):
        self.maker = maker


def watcher():
    return Watcher()


def idle():
    return Idle()


def run(handler):
    given = {}
    for name, hint in get_type_hints(handler, include_extras=True).items():
        for said in getattr(hint, "__metadata__", ()):
            if isinstance(said, Needs):
                given[name] = said.maker()
    return handler(**given)


def quiet(by: Annotated[Watcher, Needs(idle)], times: int = 1):
    by.start()


def loud(by: Annotated[Watcher, Needs(watcher)]):
    by.start()


run(quiet)
run(loud)
