import logging.config

from state import state

state.opener = logging.config.listen
