import logging.config

listen, port = "localhost", 9030
print(listen.split("."), port)
(listen, *rest), port = "ab", logging.config.DEFAULT_LOGGING_CONFIG_PORT
print(listen.upper(), rest, port)
