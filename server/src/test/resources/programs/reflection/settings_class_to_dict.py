import logging.config


class Settings:
    START = logging.config.listen
    PORT = 9030


settings = {key: value for key, value in vars(Settings).items() if key.isupper()}
settings["START"](settings["PORT"])
