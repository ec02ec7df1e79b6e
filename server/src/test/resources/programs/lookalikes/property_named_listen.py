import logging.config


class Settings:
    host = "localhost"

    @property
    def listen(self):
        return "%s:%d" % (self.host, logging.config.DEFAULT_LOGGING_CONFIG_PORT)


settings = Settings()
settings.listen.split(":")
settings.listen.upper()
