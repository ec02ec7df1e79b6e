import logging.config


class ConfigError(Exception):
    pass


def check(settings):
    if "port" not in settings:
        raise ConfigError("port")
    if settings["port"] < 0:
        raise ConfigError("negative")
    return settings


for settings in ({}, {"port": -1}, {"port": 9030}):
    try:
        checked = check(settings)
    except ConfigError as error:
        print(error)
    else:
        logging.config.listen(checked["port"])

try:
    check({})
    logging.config.listen(9031)
except ConfigError:
    pass
