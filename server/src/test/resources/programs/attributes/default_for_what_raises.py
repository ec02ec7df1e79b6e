import os
import logging.config
from types import SimpleNamespace


class Env:
    prefix = "APP_"

    def __init__(self, environ=os.environ):
        self._environ = environ

    def __getattr__(self, name):
        try:
            return self._environ[self.prefix + name.upper()]
        except KeyError:
            raise AttributeError(name)

    def get(self, name, default=None, cast=str):
        return cast(getattr(self, name, default))


env = Env({"APP_REMOTE": "yes", "APP_PORT": "9031"})


def as_bool(value):
    return str(value).lower() in {"1", "yes", "true", "on"}


config = SimpleNamespace(
    remote=env.get("remote", "no", as_bool),
    port=env.get("port", 9030, int),
    hosts=env.get("hosts", "a,b").split(","),
)

if config.remote:
    thread = logging.config.listen(config.port)
    thread.daemon = True
    thread.start()
for host in config.hosts:
    logging.getLogger(host).info("up")
