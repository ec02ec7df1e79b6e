import logging.config

SETTINGS = {"logging": {"config": {"listen": 9030}}, "listen": "127.0.0.1:9030"}

host, _, port = SETTINGS["listen"].partition(":")
print(host, int(port) == SETTINGS["logging"]["config"]["listen"])
logging.config.dictConfig({"version": 1, "disable_existing_loggers": not SETTINGS})
