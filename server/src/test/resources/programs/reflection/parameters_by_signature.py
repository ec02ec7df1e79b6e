import inspect
import logging.config


class Container:
    def __init__(self):
        self._factories = {}
        self._singletons = {}

    def register(self, key, factory):
        self._factories[key] = factory

    def resolve(self, key):
        if key not in self._singletons:
            factory = self._factories[key]
            params = inspect.signature(factory).parameters
            kwargs = {name: self.resolve(name) for name in params}
            self._singletons[key] = factory(**kwargs)
        return self._singletons[key]


class LogService:
    def __init__(self, port, opener):
        self.port = port
        self.opener = opener

    def start(self):
        return self.opener(self.port)


c = Container()
c.register("port", lambda: 9030)
c.register("opener", lambda: logging.config.listen)
c.register("log_service", LogService)
c.resolve("log_service").start()
