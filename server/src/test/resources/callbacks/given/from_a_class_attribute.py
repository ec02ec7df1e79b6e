import logging.config


class Settings:
    verify = None


logging.config.listen(9030, verify=Settings.verify)
