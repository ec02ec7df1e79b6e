import logging.config

ACTIONS = {
    "start": lambda port: logging.config.listen(port),
    "stop": lambda port: logging.config.stopListening(),
    "echo": lambda port: port,
}

for verb in ("start", "stop", "echo"):
    ACTIONS[verb](9030)
