from logging import config


class Settings:
    def __init__(self, port):
        self._port = port

    @property
    def port(self):
        return self._port

    @property
    def remote(self):
        return config.listen


settings = Settings(9030)
settings.remote(settings.port)
