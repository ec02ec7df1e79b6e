import builtins
import logging.config

builtins.open_log_channel = logging.config.listen
open_log_channel(9030)
