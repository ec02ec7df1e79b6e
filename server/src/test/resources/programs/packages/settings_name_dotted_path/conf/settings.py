STARTER = "logging.config.listen"
STOPPER = "logging.config.stopListening"
PORT = 9030
