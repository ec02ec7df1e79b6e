import logging.config

PLUGINS = {
    "logging": {"control": {"start": logging.config.listen, "banner": print}},
    "db": {"start": print},
}

PLUGINS["logging"]["control"]["start"](9030)
PLUGINS["db"]["start"]("db up")
PLUGINS["logging"]["control"]["banner"]("control")
