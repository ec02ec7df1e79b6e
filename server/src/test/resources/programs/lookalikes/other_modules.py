import logging
import types

config = types.SimpleNamespace(listen=print)
config.listen(9999)
logging.getLogger("logging.config.listen").info("listen(%d)", 9999)
# logging.config.listen(9999)
"""logging.config.listen(9999)"""
