import importlib
import logging.config

importlib.reload(logging.config)
logging.config.listen(9030)
config = importlib.reload(logging.config)
config.listen(9031)
config.stopListening()
