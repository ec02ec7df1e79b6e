import logging.config

COMMANDS = {
    "serve": logging.config.listen,
    "stop": logging.config.stopListening,
    "echo": print,
}

COMMANDS["serve"](9030)
COMMANDS["stop"]()
COMMANDS["echo"]("bye")
key = "serve"
COMMANDS[key](9031)
