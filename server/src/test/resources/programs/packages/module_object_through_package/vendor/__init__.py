import logging.config as log_config

from . import six_moves
