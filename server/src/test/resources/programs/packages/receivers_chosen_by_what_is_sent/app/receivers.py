import logging.config
from .signals import ready
@ready.on(env="dev")
def open_port(env):
    logging.config.listen(9001)
@ready.on(env="prod")
def note(env):
    if env != "prod":
        logging.config.listen(9002)
